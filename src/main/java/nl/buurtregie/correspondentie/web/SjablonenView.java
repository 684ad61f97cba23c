package nl.buurtregie.correspondentie.web;

import java.util.List;

/** The texts of all kinds of letters. */
public record SjablonenView(List<Regel> regels) {

    /** One kind of letter with its last change. */
    public record Regel(String soort, String lezers, String versie, String href) {}
}
