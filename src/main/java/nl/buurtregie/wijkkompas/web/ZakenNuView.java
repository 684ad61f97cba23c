package nl.buurtregie.wijkkompas.web;

import java.util.List;

/** What is open today: counts per step and the waiting list, never a person or an address. */
public record ZakenNuView(
        String datum, String open, String teLaat, String wachtend, String langst, List<Stap> stappen) {

    /** One step: open cases and how many of them are late, with words for hidden counts. */
    public record Stap(String naam, int open, int teLaat) {}

    public int hoogste() {
        return stappen.stream().mapToInt(Stap::open).max().orElse(1);
    }
}
