package nl.buurtregie.documenten.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;

/**
 * The documents of a case.
 *
 * @param magErbij the case runs
 * @param sleutel the key of the form, so that sending twice gives one document
 */
public record DocumentenView(
        Link terug,
        String nummer,
        List<Regel> regels,
        boolean magErbij,
        String sleutel,
        List<Option> toegangen,
        List<Option> buren,
        FormView form) {

    /** One document; wie is who sees it, controle what there is to say about viruses, or null. */
    public record Regel(String naam, String wanneer, String wie, String controle, String href, String weg) {}
}
