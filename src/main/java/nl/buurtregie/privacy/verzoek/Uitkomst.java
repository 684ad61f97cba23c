package nl.buurtregie.privacy.verzoek;

import java.util.List;

/** How a request ended. */
public enum Uitkomst {
    TOEGEWEZEN("Toegewezen"),
    DEELS("Deels toegewezen"),
    AFGEWEZEN("Afgewezen"),
    NIETS_GEVONDEN("Niets gevonden"),
    INGETROKKEN("Ingetrokken");

    private final String woord;

    Uitkomst(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** Something is done or given. */
    public boolean isJa() {
        return this == TOEGEWEZEN || this == DEELS;
    }

    /** Of a package, when all was decided piece by piece. */
    static Uitkomst van(List<Besluit> besluiten) {
        if (besluiten.isEmpty()) {
            return NIETS_GEVONDEN;
        }
        if (besluiten.stream().allMatch(een -> een == Besluit.NIET)) {
            return AFGEWEZEN;
        }
        return besluiten.stream().allMatch(een -> een == Besluit.GEVEN) ? TOEGEWEZEN : DEELS;
    }
}
