package nl.buurtregie.wijkkompas.programma.web;

import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.wijkkompas.programma.Verslag;

/**
 * The yearly report on the screen.
 *
 * @param wijzigen false for whoever only reads
 * @param laatst who wrote the text of a chapter when, by its code
 */
public record JaarverslagView(Verslag verslag, List<Filter> filters, boolean wijzigen, Map<String, String> laatst) {

    public String wijzig(String hoofdstuk) {
        return "/jaarverslag/" + verslag.jaar() + "/hoofdstukken/" + hoofdstuk;
    }

    /** The words of one chapter, to fill in. */
    public record Tekst(String kop, String jaar, String actie, Link terug, String laatst, FormView form) {}
}
