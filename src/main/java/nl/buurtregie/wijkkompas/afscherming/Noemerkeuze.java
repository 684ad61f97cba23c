package nl.buurtregie.wijkkompas.afscherming;

import java.util.List;
import nl.buurtregie.wijkkompas.bereik.Selectie;

/**
 * Of which of the results of one choice there may be a percentage: where the true count is large enough.
 *
 * @param regels by which
 */
public record Noemerkeuze(boolean aangemeld, boolean geschikt, boolean naarPaar, Regels regels) {

    private static final int AANGEMELD = 0;
    private static final int GESCHIKT = 1;
    private static final int NAAR_PAAR = 3;

    public static Noemerkeuze van(Telraam telraam, Selectie selectie) {
        List<String> codes = selectie.codes();
        return new Noemerkeuze(
                telraam.isGenoeg(codes, AANGEMELD),
                telraam.isGenoeg(codes, GESCHIKT),
                telraam.isGenoeg(codes, NAAR_PAAR),
                telraam.regels());
    }

    /** From how many on. */
    public int grens() {
        return regels.noemer();
    }

    /** Why there is no percentage where there are too few. */
    public String teWeinig() {
        return Regelwoorden.teWeinig(regels, "zaken");
    }
}
