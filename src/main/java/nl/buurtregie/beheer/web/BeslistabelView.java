package nl.buurtregie.beheer.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;

/** One version of a decision table; only the one in force can be changed, and it holds no more rows than it may. */
public record BeslistabelView(
        Link terug,
        String naam,
        String versie,
        boolean geldt,
        String actie,
        List<String> kolommen,
        List<List<Cel>> regels,
        boolean magErbij,
        FormView form) {

    /** One cell: its field, its column, what it is called for a screen reader, its text. */
    public record Cel(String veld, String kolom, String label, String tekst) {}
}
