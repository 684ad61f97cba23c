package nl.buurtregie.wijkkompas.web;

import java.util.List;

/** What is open today: counts per step and the waiting list, never a person or an address. */
public record ZakenNuView(
        String datum, String open, String teLaat, String wachtend, String langst, List<Stap> stappen) {

    /** One step: open cases and how many of them are late, with words for hidden counts. */
    public record Stap(String naam, int open, int teLaat) {}

    /** The longest bar; at least 1, so that an empty list can be drawn too. */
    public int hoogste() {
        return Math.max(1, stappen.stream().mapToInt(Stap::open).max().orElse(1));
    }
}
