package nl.buurtregie.bemiddeling.mail;

import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** Judges a file of a stranger as one that a colleague brings, and puts it on a case. */
public interface Bijlagekeuring {

    /** What may be kept of it: a photo is made anew. */
    record Gekeurd(byte[] inhoud, boolean nagekeken) {}

    /** Which kind it is, as a page says it; empty when it would be refused. A photo is only opened by {@link #keur}. */
    Optional<String> soort(byte[] bestand);

    /** @throws RuleViolation when it is refused, or when nobody can look for viruses now */
    Gekeurd keur(byte[] bestand);

    /** In the transaction that makes the case. */
    void bewaar(Ik ik, String nummer, Mailbijlage bijlage);
}
