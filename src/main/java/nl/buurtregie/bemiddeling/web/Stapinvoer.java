package nl.buurtregie.bemiddeling.web;

import nl.buurtregie.bemiddeling.Stap;

/** What every form of a step sends along. */
public interface Stapinvoer {

    int versie();

    String notitie();

    /** Which planned talk it was; asked by {@link Gespreksvraag} only. */
    default Long gesprek() {
        return null;
    }

    default Stap stap(String nummer) {
        return new Stap(nummer, versie(), notitie(), gesprek());
    }
}
