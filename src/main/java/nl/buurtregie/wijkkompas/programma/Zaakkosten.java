package nl.buurtregie.wijkkompas.programma;

import java.util.OptionalInt;
import nl.buurtregie.wijkkompas.afscherming.Afscherming;
import nl.buurtregie.wijkkompas.bereik.Getallen;

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

    /**
     * @param duizenden realisatie in thousands of euros, or null
     * @param aanmeldingen as they are shown; empty when not all of the year was registered
     */
    static Zaakkosten van(Integer duizenden, OptionalInt aanmeldingen) {
        if (duizenden == null) {
            return geen("de realisatie is nog niet bekend");
        }
        if (aanmeldingen.isEmpty()) {
            return geen("niet het hele jaar geregistreerd");
        }
        int zaken = aanmeldingen.getAsInt();
        if (Afscherming.isVerborgen(zaken)) {
            return geen("verborgen: te weinig aanmeldingen");
        }
        if (zaken == 0) {
            return geen("er zijn geen aanmeldingen geteld");
        }
        return new Zaakkosten(
                "€\u00a0" + Getallen.geheel(Math.round(duizenden * 1000f / zaken)),
                "van " + Getallen.geheel(zaken) + " aanmeldingen");
    }

    static Zaakkosten geen(String waarom) {
        return new Zaakkosten("–", waarom);
    }
}
