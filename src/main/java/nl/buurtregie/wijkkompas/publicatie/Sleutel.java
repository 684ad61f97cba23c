package nl.buurtregie.wijkkompas.publicatie;

import java.util.Comparator;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Telling;

/** Which count: of what, where, when. */
record Sleutel(Telling telling, Niveau niveau, String gebied, String periode) implements Comparable<Sleutel> {

    private static final Comparator<Sleutel> VOLGORDE = Comparator.comparing(Sleutel::telling)
            .thenComparing(Sleutel::niveau)
            .thenComparing(Sleutel::gebied)
            .thenComparing(Sleutel::periode);

    Sleutel van(Telling andere) {
        return new Sleutel(andere, niveau, gebied, periode);
    }

    @Override
    public int compareTo(Sleutel ander) {
        return VOLGORDE.compare(this, ander);
    }
}
