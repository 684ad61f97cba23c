package nl.buurtregie.wijkkompas.programma.web;

import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.programma.Bedragen;
import nl.buurtregie.wijkkompas.programma.Geld;
import nl.buurtregie.wijkkompas.programma.Zaakkosten;

/** The fixed words of the yearly report, the same in every form. */
public final class Verslagwoorden {

    public static final String DOEL = "Wat wilden we bereiken?";
    public static final String GEDAAN = "Wat hebben we gedaan?";
    public static final String RESULTAAT = "Wat kwam eruit?";
    public static final String KOSTEN = "Wat heeft het gekost?";
    public static final String GELD = "Alle lijnen: begroting, realisatie en resultaat";
    public static final String DEFINITIES = "Wat de cijfers betekenen";
    public static final String LEEG = "Hier is nog niets ingevuld.";
    public static final String GEEN_GELD = "Voor deze lijn is geen bedrag ingevuld.";
    public static final String EENHEID = "Bedragen in duizenden euro's. Resultaat is begroting min realisatie.";

    private Verslagwoorden() {}

    public static String bedragen(Bedragen geld) {
        return "Begroting " + Geld.inWoorden(geld.begroting()) + ", realisatie " + Geld.inWoorden(geld.realisatie())
                + ", resultaat " + Geld.inWoorden(geld.resultaat()) + " (× 1.000 euro).";
    }

    public static String perZaak(Zaakkosten kosten) {
        return "Kosten per zaak: " + kosten.bedrag() + " (" + kosten.uitleg() + ").";
    }

    public static String uren(int uren) {
        return "Daar gingen " + Getallen.geheel(uren) + " uren in zitten.";
    }
}
