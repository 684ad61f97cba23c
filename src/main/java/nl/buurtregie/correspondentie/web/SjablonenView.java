package nl.buurtregie.correspondentie.web;

import java.util.List;

/** The texts of all kinds of letters. */
public record SjablonenView(List<Regel> regels) {

    /** One kind of letter with its last change, and its other languages. */
    public record Regel(String soort, String lezers, String versie, String href, List<Taal> talen) {}

    /** The same text in another language; soort is the colour of its mark. */
    public record Taal(String woord, String href, String stand, String soort) {}
}
