package nl.buurtregie.correspondentie.web;

import java.util.List;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;

/**
 * One letter before it is made.
 *
 * @param naar where it goes: the address of the reader in words
 * @param vast the parts of a text that cannot be changed; empty when it can
 * @param magMailen whether the button for e-mail is there
 * @param zonderMail why it is not; null when it is
 * @param vraagEmail whether an address has to be typed
 */
public record BriefView(
        Link terug,
        String kop,
        String naar,
        String actie,
        List<Brieftekst.Blok> vast,
        boolean magMailen,
        String zonderMail,
        boolean vraagEmail,
        FormView form) {}
