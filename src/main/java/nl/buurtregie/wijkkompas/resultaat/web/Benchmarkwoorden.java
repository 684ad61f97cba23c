package nl.buurtregie.wijkkompas.resultaat.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.buurtregie.wijkkompas.afscherming.Aandeel;
import nl.buurtregie.wijkkompas.afscherming.Afscherming;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.landelijk.Landelijk.Aanmeldingen;
import nl.buurtregie.wijkkompas.landelijk.Landelijkcijfer;
import nl.buurtregie.wijkkompas.resultaat.Noemerkeuze;
import nl.buurtregie.wijkkompas.resultaat.Totalen;
import nl.buurtregie.wijkkompas.resultaat.Zaaktelling;

/**
 * Ours beside the country.
 *
 * @param plek as "Groningen" or "Helpman", with the year
 * @param zonderInwoners buurten of which nobody knows how many live there
 * @param onheel why this year cannot stand beside a whole one; null when it can
 */
record Benchmarkwoorden(
        String plek,
        Totalen totalen,
        Noemerkeuze noemers,
        Aanmeldingen aanmeldingen,
        int inwoners,
        int zonderInwoners,
        String onheel) {

    ResultatenView.Benchmark naast(Landelijkcijfer land) {
        return switch (land.soort()) {
            case ZAKEN_1000 -> zaken(land);
            case GOED_BEHANDELD ->
                deel(
                        land,
                        Aandeel.getoond(
                                totalen.aantal(Zaaktelling.GOED_BEHANDELD),
                                totalen.aantal(Zaaktelling.NAAR_PAAR),
                                noemers.isGenoeg(Zaaktelling.NAAR_PAAR)),
                        true);
            case ZELF_AANGEMELD ->
                deel(
                        land,
                        Aandeel.getoond(aanmeldingen.zelf(), aanmeldingen.zaken(), aanmeldingen.isGenoeg()),
                        aanmeldingen.isOpen());
        };
    }

    private ResultatenView.Benchmark deel(Landelijkcijfer land, Aandeel ons, boolean open) {
        boolean tonen = open && ons.isTonen();
        String uitleg = tonen
                ? plek + ": " + Afscherming.inWoorden(ons.teller()) + " van " + Afscherming.inWoorden(ons.noemer())
                        + ", met 95\u00a0% zekerheid " + ons.van() + "–" + ons.tot() + "\u00a0%"
                : plek;
        return new ResultatenView.Benchmark(
                land.naam(),
                land.noemer() + " · " + uitleg,
                tonen ? ons.procent() + "\u00a0%" : "–",
                tonen ? ons.procent() : 0,
                tonen
                        ? null
                        : open
                                ? Resultaatwoorden.reden(ons, noemers.teWeinig())
                                : "verborgen: klein, of beschermt een ander getal",
                land.woorden(),
                midden(land).intValue(),
                bron(land));
    }

    private ResultatenView.Benchmark zaken(Landelijkcijfer land) {
        int aantal = aanmeldingen.zaken();
        boolean verborgen = !aanmeldingen.isOpen() || Afscherming.isVerborgen(aantal);
        String reden = onheel != null
                ? onheel
                : zonderInwoners > 0
                        ? "noemer ontbreekt: van " + zonderInwoners + " buurten is het aantal inwoners niet bekend"
                        : verborgen ? "verborgen: klein, of beschermt een ander getal" : null;
        BigDecimal ons = reden == null && inwoners > 0
                ? BigDecimal.valueOf(1_000L * aantal).divide(BigDecimal.valueOf(inwoners), 8, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
        double hoogste = 1.3 * ons.max(land.tot()).doubleValue();
        return new ResultatenView.Benchmark(
                land.naam(),
                plek + (reden == null ? ": " + Getallen.geheel(aantal) + " aanmeldingen" : "") + " · "
                        + land.toelichting(),
                reden == null ? Getallen.kort(ons) : "–",
                (int) (100 * ons.doubleValue() / hoogste),
                reden,
                land.woorden(),
                (int) (100 * midden(land).doubleValue() / hoogste),
                bron(land));
    }

    private static BigDecimal midden(Landelijkcijfer land) {
        return land.van().add(land.tot()).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }

    private static String bron(Landelijkcijfer land) {
        return "Nederland " + land.jaar() + ". Bron: " + land.bron();
    }
}
