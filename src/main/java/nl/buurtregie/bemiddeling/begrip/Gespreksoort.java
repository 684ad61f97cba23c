package nl.buurtregie.bemiddeling.begrip;

import java.util.List;

/** With whom the mediators talk. */
public enum Gespreksoort {
    EERSTE_BUUR("Gesprek met de eerste buur"),
    TWEEDE_BUUR("Gesprek met de tweede buur"),
    SAMEN("Gesprek met beide buren"),
    ANDERE_BUUR("Gesprek met een andere buur");

    private final String woord;

    Gespreksoort(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** The outcome of this step may be about it: what another neighbour says is none of the first or of the second. */
    public boolean kanBij(Status stap) {
        return this != ANDERE_BUUR || stap == Status.BEMIDDELEN;
    }

    /** It may have been held without an outcome of this step. */
    public boolean isLosVan(Status stap) {
        return stap.isOpen() && (this == ANDERE_BUUR || !stap.isGesprek());
    }

    /** Who comes at any rate. */
    public List<Rolpartij> rollen() {
        return switch (this) {
            case EERSTE_BUUR -> List.of(Rolpartij.EERSTE_BUUR);
            case TWEEDE_BUUR -> List.of(Rolpartij.TWEEDE_BUUR);
            case SAMEN -> List.of(Rolpartij.EERSTE_BUUR, Rolpartij.TWEEDE_BUUR);
            case ANDERE_BUUR -> List.of(); // there may be more: whoever plans says which
        };
    }
}
