package nl.buurtregie.overlast.begrip;

/** Who told us. */
public enum Bron {
    CONCIERGE("gezien door de conciërge"),
    BEWONER_OP_STRAAT("verteld door een bewoner op straat"),
    BEWONER("gemeld door een bewoner"),
    TELEFOON("gemeld per telefoon"),
    OPEN311("gemeld via een ander loket");

    private final String woord;

    Bron(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** A conciërge stood there and decides himself; anything else is judged first. */
    public boolean isVanStraat() {
        return this == CONCIERGE || this == BEWONER_OP_STRAAT;
    }

    /** Somebody of ours wrote down what another told. */
    public boolean isOpgeschreven() {
        return this == BEWONER_OP_STRAAT || this == TELEFOON;
    }
}
