package nl.buurtregie.bemiddeling.web;

/** Time as people say it. */
public final class Urenwoorden {

    private static final int UUR = 60;

    private Urenwoorden() {}

    /** "45 minuten", "1 uur", "1 uur en 15 minuten" */
    public static String tijd(int minuten) {
        int uren = minuten / UUR;
        int rest = minuten % UUR;
        if (uren == 0) {
            return rest + " minuten";
        }
        return uren + " uur" + (rest == 0 ? "" : " en " + rest + " minuten");
    }
}
