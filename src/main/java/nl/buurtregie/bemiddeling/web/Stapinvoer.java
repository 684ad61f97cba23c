package nl.buurtregie.bemiddeling.web;

import nl.buurtregie.bemiddeling.Stap;

/** What every form of a step sends along. */
interface Stapinvoer {

    int versie();

    String notitie();

    default Stap stap(String nummer) {
        return new Stap(nummer, versie(), notitie());
    }
}
