package nl.buurtregie.wijkkompas.programma;

import java.util.List;
import java.util.OptionalInt;

/** The figures of one year as the yearly report prints them: in words, and only what was published. */
public interface Jaarcijfers {

    /** Both subjects at once, so that they are of one version. */
    Jaar van(int jaar);

    /** The cases of that year stand in a version that was approved. */
    boolean isVastgesteld(int jaar);

    /**
     * Mediation cases reported this year; only to divide money by, through {@link Zaakkosten}. Empty when not all of the year was registered:
     * money of twelve months is not for the cases of four.
     */
    OptionalInt aanmeldingen(int jaar);

    /**
     * A year.
     *
     * @param bron which version the figures are of, or why there are none
     * @param bemiddeling null as long as no version of this year was approved; overlast the same
     * @param landelijk where the figures of the country come from, or ""
     */
    record Jaar(String bron, Deel bemiddeling, Deel overlast, String landelijk) {}

    /** All of one subject. */
    record Deel(List<Regel> cijfers, Staven staven, Wijktabel wijken) {}

    /**
     * One figure.
     *
     * @param n what it was counted on, or "" when it is a count itself
     * @param marge the 95 % interval, or why there is no figure, or ""
     * @param land the same of the whole country, or ""
     */
    record Regel(String naam, String waarde, String n, String marge, String land, String definitie) {

        Regel in(String gemeente) {
            return new Regel(naam + ", " + gemeente, waarde, n, marge, land, definitie);
        }
    }

    /** A picture of bars from 0. */
    record Staven(String kop, List<Staaf> staven) {}

    /**
     * One bar.
     *
     * @param procent its length, of the longest
     */
    record Staaf(String naam, String aantal, int procent) {}

    /** Counts per wijk, "–" where hidden. */
    record Wijktabel(String kop, List<String> kolommen, List<Wijkrij> rijen) {}

    /** One wijk; as many values as there are columns. */
    record Wijkrij(String wijk, List<String> waarden) {}
}
