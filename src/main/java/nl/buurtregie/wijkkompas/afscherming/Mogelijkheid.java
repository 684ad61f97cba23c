package nl.buurtregie.wijkkompas.afscherming;

import java.util.Arrays;

/** What must stay possible for who knows all that is shown: that this number has that value. */
record Mogelijkheid(Cel cel, int waarde) {

    boolean gaatOver(int atoom) {
        return Arrays.binarySearch(cel.atomen(), atoom) >= 0;
    }

    int verschil() {
        return waarde - cel.waarde();
    }
}
