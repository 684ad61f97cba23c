package nl.buurtregie.wijkkompas.afscherming;

/** A sum that readers see, as the range it tells them. */
final class Bereik {

    private final int[] atomen;
    private final int waarde;
    private final int van;
    private final int tot;
    private final Cel cel;

    /** @param cel the number of this publication; null for one of an earlier version */
    Bereik(int[] atomen, int waarde, int van, int tot, Cel cel) {
        this.atomen = atomen;
        this.waarde = waarde;
        this.van = van;
        this.tot = tot;
        this.cel = cel;
    }

    int[] atomen() {
        return atomen;
    }

    Cel cel() {
        return cel;
    }

    /** Hidden in the meantime: tells nothing any more. */
    boolean telt() {
        return cel == null || !cel.verborgen();
    }

    boolean verdraagt(int verschil) {
        return waarde + verschil >= van && waarde + verschil <= tot;
    }

    /** How far the change goes over the edge. */
    int tekort(int verschil) {
        return Math.max(0, Math.max(van - waarde - verschil, waarde + verschil - tot));
    }

    /** Room below the true value. */
    int onder() {
        return waarde - van;
    }

    /** Room above the true value. */
    int boven() {
        return tot - waarde;
    }
}
