package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;

/** Two cases in two columns. */
public record NaastElkaarView(Link terug, List<Kolom> kolommen) {

    /** One of them: what it is about, where it stands, what happened. */
    public record Kolom(
            String nummer,
            String href,
            String titel,
            List<ZaakView.Gegeven> feiten,
            List<ZaakView.Gebeurtenis> geschiedenis) {}
}
