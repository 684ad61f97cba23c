package nl.buurtregie.wijkkompas.programma.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.wijkkompas.programma.Geldtabel;
import nl.buurtregie.wijkkompas.programma.Zaakkosten;

/**
 * The money of one year.
 *
 * @param wijzigen false for whoever only reads
 * @param vorige the year whose lines can be taken over, or null
 */
public record GeldView(
        List<Filter> filters, boolean wijzigen, Geldtabel tabel, Zaakkosten kosten, Integer vorige, FormView form) {}
