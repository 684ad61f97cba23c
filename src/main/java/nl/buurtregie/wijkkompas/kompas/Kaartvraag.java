package nl.buurtregie.wijkkompas.kompas;

import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Maat;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;

/** What the map is of. */
public record Kaartvraag(Publicatie publicatie, Indicator indicator, Periode periode, Niveau niveau, Kaartmaat maat) {

    /** Counts on the street can be held against the hours that were walked; those are known by wijk and larger. */
    public static boolean heeftRondeuren(Indicator indicator, Niveau niveau) {
        return indicator.code().startsWith("ol_") && indicator.maat() == Maat.PER_1000 && niveau != Niveau.BUURT;
    }

    public static boolean heeftAantal(Indicator indicator) {
        return indicator.isEigen() && indicator.maat() != Maat.AANTAL;
    }
}
