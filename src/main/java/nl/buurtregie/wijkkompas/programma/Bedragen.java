package nl.buurtregie.wijkkompas.programma;

import java.util.List;
import java.util.Objects;

/**
 * Money of a line or of all lines, in thousands of euros.
 *
 * @param realisatie null while it is not known
 */
public record Bedragen(int begroting, Integer realisatie) {

    /** What was left; below zero is too much spent. Null while it is not known. */
    public Integer resultaat() {
        return realisatie == null ? null : begroting - realisatie;
    }

    /** As long as one part is not known, the whole is not. */
    public static Bedragen som(List<Bedragen> delen) {
        int begroting = delen.stream().mapToInt(Bedragen::begroting).sum();
        boolean bekend = delen.stream().map(Bedragen::realisatie).allMatch(Objects::nonNull);
        return new Bedragen(
                begroting,
                bekend ? (Integer) delen.stream().mapToInt(Bedragen::realisatie).sum() : null);
    }
}
