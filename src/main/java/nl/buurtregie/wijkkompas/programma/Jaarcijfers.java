package nl.buurtregie.wijkkompas.programma;

import java.util.List;

/** The figures of one year as the yearly report prints them: in words, and nothing in them that is too small to show. */
public interface Jaarcijfers {

    Deel bemiddeling(int jaar);

    Deel overlast(int jaar);

    /** Mediation cases reported this year; only to divide money by, through {@link Zaakkosten}. */
    int aanmeldingen(int jaar);

    /** All of one subject. */
    record Deel(List<Cijfer> cijfers, Staven staven, Wijktabel wijken) {}

    /**
     * One figure.
     *
     * @param n what it was counted on, or "" when it is a count itself
     * @param marge the 95 % interval, or why there is no figure, or ""
     */
    record Cijfer(String naam, String waarde, String n, String marge, String definitie) {}

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
