package nl.buurtregie.correspondentie.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;

/**
 * One letter as its reader will get it, before it is made.
 *
 * @param compleet the address is whole; of a verwijzer there is none to look at
 * @param adreswoorden what is to be known of the address
 * @param wijzig to where name and address can be changed; null for a verwijzer
 * @param taalwoorden what is to be known of the language
 * @param magPapier whether the button for paper is there
 * @param magMailen whether the button for e-mail is there
 * @param zonderMail why it is not; null when it is
 * @param vraagEmail whether an address has to be typed
 */
public record BriefvoorbeeldView(
        Link terug,
        String kop,
        String actie,
        BriefpapierView papier,
        boolean compleet,
        String adreswoorden,
        String wijzig,
        List<String> taalwoorden,
        boolean magPapier,
        boolean magMailen,
        String zonderMail,
        boolean vraagEmail,
        FormView form) {}
