package nl.buurtregie.wijkkompas.afscherming;

import java.util.Arrays;

/** A sum that readers see, as the range it tells them, and how far a city that is tried out is from it. */
final class Bereik {

    private final int[] atomen;
    private final int onder;
    private final int boven;
    private final boolean nul;
    private final Cel cel;
    private int afwijking;

    /**
     * @param atomen ascending
     * @param cel the number of this publication; null for one of an earlier version
     */
    Bereik(int[] atomen, int waarde, int van, int tot, Cel cel) {
        this.atomen = atomen;
        this.onder = waarde - van;
        this.boven = tot - waarde;
        this.nul = tot == 0;
        this.cel = cel;
    }

    int[] atomen() {
        return atomen;
    }

    boolean bevat(int atoom) {
        return Arrays.binarySearch(atomen, atoom) >= 0;
    }

    Cel cel() {
        return cel;
    }

    /** False once it is hidden: it tells nothing any more. */
    boolean telt() {
        return cel == null || !cel.verborgen();
    }

    boolean isNul() {
        return nul;
    }

    /** Room below the true value. */
    int onder() {
        return onder;
    }

    /** Room above the true value. */
    int boven() {
        return boven;
    }

    void wijk(int verschil) {
        afwijking += verschil;
    }

    void vergeet() {
        afwijking = 0;
    }

    /** How far the city that is tried out is over the edge; negative below, 0 when nobody notices. */
    int overschot() {
        return overschot(afwijking);
    }

    int tekortNa(int verschil) {
        return Math.abs(overschot(afwijking + verschil));
    }

    private int overschot(int stand) {
        return stand > boven ? stand - boven : Math.min(0, stand + onder);
    }
}
