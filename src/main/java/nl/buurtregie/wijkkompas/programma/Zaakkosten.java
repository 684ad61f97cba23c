package nl.buurtregie.wijkkompas.programma;

import java.util.OptionalInt;
import nl.buurtregie.wijkkompas.Afscherming;
import nl.buurtregie.wijkkompas.Getallen;

/**
 * Cost of one case. Divided by the number of cases as it is shown, so that the exact number cannot be calculated back.
 *
 * @param bedrag whole euros, or "–" when it cannot be shown
 * @param uitleg how it was calculated, or why it is not there
 */
public record Zaakkosten(String bedrag, String uitleg) {

    static Zaakkosten zonderLijn() {
        return geen("er is geen lijn met de code " + Programmalijn.BUURTBEMIDDELING);
    }

    /** @param duizenden realisatie in thousands of euros, or null */
    static Zaakkosten van(Integer duizenden, int zaken) {
        OptionalInt getoond = Afscherming.aantal(zaken);
        if (duizenden == null) {
            return geen("de realisatie is nog niet bekend");
        }
        if (getoond.isEmpty()) {
            return geen("verborgen: 1 tot en met 4 aanmeldingen");
        }
        if (getoond.getAsInt() == 0) {
            return geen("er zijn geen aanmeldingen geteld");
        }
        return new Zaakkosten(
                "€\u00a0" + Getallen.geheel(Math.round(duizenden * 1000f / getoond.getAsInt())),
                "van " + Getallen.geheel(getoond.getAsInt()) + " aanmeldingen");
    }

    private static Zaakkosten geen(String waarom) {
        return new Zaakkosten("–", waarom);
    }
}
