package nl.buurtregie.wijkkompas.afscherming;

/** What must look the same in another city; what else looks different is its price. */
enum Vast {
    ALLES,
    /** What earlier versions told, and what many read. */
    ZWAAR,
    /** What earlier versions told: it was read. */
    EERDER;

    boolean geldt(Bereik som) {
        return switch (this) {
            case ALLES -> true;
            case ZWAAR -> som.cel() == null || som.cel().isKern();
            case EERDER -> som.cel() == null;
        };
    }

    /** Of a city that leaves what earlier versions told as it is. */
    boolean laat(Ruiling ruiling) {
        return switch (this) {
            case ALLES -> ruiling.isGratis();
            case ZWAAR -> !ruiling.kostKern();
            case EERDER -> true;
        };
    }
}
