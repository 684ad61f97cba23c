package nl.buurtregie.bemiddeling.gesprek;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten.Afspraak;

/**
 * Something about a talk to come that cannot be, or that somebody should look at.
 *
 * @param ander the other talk, when it takes two; else null
 * @param wie the mediators it is about; empty when it is about none of them
 * @param tot last day away, or of the term; else null
 * @param bij the meeting somebody was asked for; else null
 */
public record Botsing(Botsingsoort soort, Gesprek gesprek, Gesprek ander, Set<Long> wie, LocalDate tot, Afspraak bij) {

    Botsing(Botsingsoort soort, Gesprek gesprek, Gesprek ander, Set<Long> wie, LocalDate tot) {
        this(soort, gesprek, ander, wie, tot, null);
    }

    /** Of what, as it is now: when one of these changes, it is another one. */
    public String sleutel() {
        String mensen = new TreeSet<>(wie).stream().map(String::valueOf).collect(Collectors.joining(","));
        String tweede =
                bij != null ? "b" + bij.bijeenkomst().id() : ander == null ? "" : ander.id() + "/" + ander.volgorde();
        return String.join(
                ":", soort.name(), "" + gesprek.volgorde(), mensen, tot == null ? "" : tot.toString(), tweede);
    }

    public boolean gaatOver(Gesprek een) {
        return een.equals(gesprek) || een.equals(ander);
    }
}
