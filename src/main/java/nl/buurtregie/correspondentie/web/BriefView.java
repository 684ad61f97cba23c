package nl.buurtregie.correspondentie.web;

import java.util.List;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;

/**
 * One letter while it is written.
 *
 * @param naar where it goes: the address of the reader in words
 * @param vast the parts of a text that cannot be changed; empty when it can
 */
public record BriefView(
        Link terug, String kop, String naar, String actie, List<Brieftekst.Blok> vast, Taal taal, FormView form) {

    /**
     * The language it is written in.
     *
     * @param code as HTML names it
     * @param wegen to the same letter in each language; empty when there is one
     * @param woorden what is to be known of the choice
     * @param nederlands the same letter in Dutch, to read beside it; empty when it is Dutch
     */
    public record Taal(
            String code,
            String richting,
            List<Link> wegen,
            int hier,
            List<String> woorden,
            List<Brieftekst.Blok> nederlands) {}
}
