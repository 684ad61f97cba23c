package nl.buurtregie.mensen.inloggen.web;

import java.time.Clock;
import nl.buurtregie.mensen.inloggen.Passkey;
import nl.buurtregie.platform.time.DutchDates;

/** Keys in words. */
public final class Sleutelwoorden {

    private Sleutelwoorden() {}

    /** "sinds 2 september · gebruikt vandaag, 08.51 uur" */
    public static String wanneer(Passkey een, Clock clock) {
        return "sinds " + DutchDates.moment(een.gemaaktOp(), clock)
                + een.gebruiktOp()
                        .map(op -> " · gebruikt " + DutchDates.moment(op, clock))
                        .orElse(" · nog niet gebruikt");
    }

    /** The same, of one that cannot work here. */
    public static String elders(Passkey een, Clock clock) {
        return wanneer(een, clock) + " · van " + een.adres().orElse("een ander adres") + ", werkt hier niet";
    }
}
