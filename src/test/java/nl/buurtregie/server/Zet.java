package nl.buurtregie.server;

/**
 * One thing that happens in a {@link Verhaal}. It names nothing that another run would not have: what is chosen follows from
 * a number, so that the same story can be told again, and shorter.
 *
 * @param keuze which of what can be done, counted round
 * @param toeval of what is filled in
 */
record Zet(Soort soort, int keuze, long toeval) {

    enum Soort {
        /** Somebody who may does what the page offers. */
        DOE,
        /** The button is pressed twice at the same moment. */
        DUBBEL,
        /** The form stood open in another tab while something else happened. */
        LAAT,
        /** Somebody who may not tries the same, looking and sending. */
        VERBODEN,
        /** Days pass. */
        KLOK,
        /** Another case at the very same address comes in. */
        ERBIJ
    }
}
