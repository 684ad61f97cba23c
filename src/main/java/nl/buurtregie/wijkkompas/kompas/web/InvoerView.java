package nl.buurtregie.wijkkompas.kompas.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Leaf;

/**
 * Figures of others.
 *
 * @param fouten the first lines that were refused
 * @param meer how many more; null when all are shown
 * @param blad which files of all are in this list
 */
public record InvoerView(FormView form, List<Fout> fouten, String meer, List<Regel> eerder, Leaf blad) {

    /** A line that was refused. */
    public record Fout(String regel, String waarom) {}

    /**
     * A file that came in.
     *
     * @param weg where it is taken away again
     */
    public record Regel(String weg, String bestand, String wanneer, String wat) {}
}
