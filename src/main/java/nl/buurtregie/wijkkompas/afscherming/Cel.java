package nl.buurtregie.wijkkompas.afscherming;

/** A number that may go out: the sum of some atoms. */
public final class Cel {

    private final int[] atomen;
    private final int waarde;
    private final boolean openbaar;
    private boolean verborgen;
    private boolean bijvangst;

    /**
     * @param atomen positions of the atoms it adds up, ascending
     * @param openbaar false for a difference that is never printed, but that a reader can calculate: it must stay as
     *     unknown as a hidden number
     */
    Cel(int[] atomen, int waarde, boolean openbaar) {
        this.atomen = atomen;
        this.waarde = waarde;
        this.openbaar = openbaar;
        this.verborgen = !openbaar;
    }

    int[] atomen() {
        return atomen;
    }

    /** A copy of the positions of its atoms. */
    public int[] plaatsen() {
        return atomen.clone();
    }

    public int waarde() {
        return waarde;
    }

    public boolean openbaar() {
        return openbaar;
    }

    public boolean verborgen() {
        return verborgen;
    }

    /** Hidden for the sake of another number, not because it is small itself. Inside only: readers see one word for both. */
    public boolean bijvangst() {
        return bijvangst;
    }

    void verberg() {
        verborgen = true;
    }

    void toon() {
        verborgen = false;
        bijvangst = false;
    }

    void offer() {
        verborgen = true;
        bijvangst = true;
    }
}
