package nl.buurtregie.wijkkompas.afscherming;

import java.util.Arrays;

/** What must stay possible for who knows all that is shown: that this number has that value. */
record Mogelijkheid(Cel cel, int waarde) {

    boolean gaatOver(int atoom) {
        return Arrays.binarySearch(cel.atomen(), atoom) >= 0;
    }

    /** One nearer to what it really is. */
    Mogelijkheid dichterbij() {
        return new Mogelijkheid(cel, waarde - Integer.signum(verschil()));
    }

    int verschil() {
        return waarde - cel.waarde();
    }
}
