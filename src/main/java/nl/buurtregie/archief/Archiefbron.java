package nl.buurtregie.archief;

import java.util.List;

/** Who has something to keep for good. A bean that is this is found: its pieces stand on the page, and can be taken. */
public interface Archiefbron {

    Archiefsoort soort();

    /** What is ripe now, newest first. */
    List<Archiefstuk> rijp();

    /** The files of one of those. */
    List<Archiefbestand> bestanden(Archiefstuk stuk);
}
