package nl.buurtregie.wijkkompas.afscherming;

/** A number that may go out: the sum of some atoms. */
public final class Cel {

    private final int[] atomen;
    private final int waarde;
    private final Soort soort;
    private boolean verborgen;
    private boolean bijvangst;
    private int drempel = Integer.MAX_VALUE;

    /** What becomes of a number. */
    enum Soort {
        /** Printed when nobody is harmed. */
        GEWOON,
        /** The same, and many read it: everything else goes first. */
        KERN,
        /** A difference that is never printed, but that a reader can calculate: it must stay as unknown as a hidden number. */
        VERSCHIL
    }

    /** @param atomen positions of the atoms it adds up, ascending */
    Cel(int[] atomen, int waarde, Soort soort) {
        this.atomen = atomen;
        this.waarde = waarde;
        this.soort = soort;
        this.verborgen = soort == Soort.VERSCHIL;
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
        return soort != Soort.VERSCHIL;
    }

    boolean isKern() {
        return soort == Soort.KERN;
    }

    public boolean verborgen() {
        return verborgen;
    }

    /** Hidden for the sake of another number, not because it is small itself. Inside only: readers see one word for both. */
    public boolean bijvangst() {
        return bijvangst;
    }

    /** From this value on an earlier version promised nothing: under its rules the number was not small. */
    public Cel belofte(int drempel) {
        this.drempel = Math.min(this.drempel, drempel);
        return this;
    }

    /** An earlier version hid this very number. */
    boolean isBeloofd() {
        return drempel < Integer.MAX_VALUE;
    }

    /** An earlier version hid it: there its protection begins. */
    public void blijftVerborgen() {
        offer();
    }

    /** Up to which value, exclusive, it must be possible; 0 when there is nothing to protect. */
    int teBeschermen(Regels regels) {
        int grens = Math.min(regels.klein(), drempel);
        return waarde > 0 && waarde < grens ? grens : 0;
    }

    void verberg() {
        verborgen = true;
        bijvangst = false;
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
