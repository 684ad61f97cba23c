package nl.buurtregie.wijkkompas.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Some whole quarters: a quarter, a calendar year, or three of them. Written as 2025K1, 2025 or 2023-2025. */
public record Periode(Periodesoort soort, Kwartaal eerste) {

    public static Periode jaar(int jaar) {
        return new Periode(Periodesoort.JAAR, new Kwartaal(jaar, 1));
    }

    /** The three years that end with this one. */
    static Periode driejaarTot(int jaar) {
        return new Periode(Periodesoort.DRIEJAAR, new Kwartaal(jaar - 2, 1));
    }

    public static Periode lees(String code) {
        if (code.contains("K")) {
            return new Periode(
                    Periodesoort.KWARTAAL,
                    new Kwartaal(Integer.parseInt(code.substring(0, 4)), Integer.parseInt(code.substring(5))));
        }
        return code.contains("-") ? driejaarTot(Integer.parseInt(code.substring(5))) : jaar(Integer.parseInt(code));
    }

    /** All periods of these whole years: quarters, years, and every three years in a row. */
    public static List<Periode> alle(int vanJaar, int totEnMetJaar) {
        List<Periode> alle = new ArrayList<>();
        for (int jaar = vanJaar; jaar <= totEnMetJaar; jaar++) {
            for (int nummer = 1; nummer <= 4; nummer++) {
                alle.add(new Periode(Periodesoort.KWARTAAL, new Kwartaal(jaar, nummer)));
            }
            alle.add(jaar(jaar));
            if (jaar - 2 >= vanJaar) {
                alle.add(driejaarTot(jaar));
            }
        }
        return alle;
    }

    public String code() {
        return switch (soort) {
            case KWARTAAL -> eerste.jaar() + "K" + eerste.nummer();
            case JAAR -> String.valueOf(eerste.jaar());
            case DRIEJAAR -> eerste.jaar() + "-" + (eerste.jaar() + 2);
        };
    }

    /** The first day after it. */
    public LocalDate na() {
        return Kwartaal.van(eerste.volgnummer() + soort.kwartalen()).eersteDag();
    }

    /** The year it ends in. */
    public int jaar() {
        return soort == Periodesoort.DRIEJAAR ? eerste.jaar() + 2 : eerste.jaar();
    }

    public double jaren() {
        return soort.kwartalen() / 4.0;
    }

    /** @param stand a stock counts on the last day only */
    public boolean omvat(int kwartaal, boolean stand) {
        int einde = eerste.volgnummer() + soort.kwartalen();
        return stand ? kwartaal == einde - 1 : kwartaal >= eerste.volgnummer() && kwartaal < einde;
    }
}
