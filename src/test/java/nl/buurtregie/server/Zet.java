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
        /** Somebody outside with a link does what the link offers: follow, add, stop, take back, say how it was. */
        BEWONER,
        /** Manager or analist does something of the own, beside all that. */
        CIJFERS,
        /** The coördinator puts one kind of message off, or on. */
        POST,
        /** Days pass, and the morning tells what it has to tell. */
        KLOK,
        /** Another case at the very same address comes in. */
        ERBIJ
    }
}
