package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.platform.web.FormView;
import nl.buurtregie.platform.web.Link;

/** Choosing two mediators for a case. */
public record ToewijzingView(
        Link zaak,
        String wachttijd,
        String actie,
        String versie,
        List<DossierView.Gegeven> feiten,
        List<Kandidaat> kandidaten,
        List<Geweigerd> geweigerd,
        String daarna,
        FormView form) {

    /** A mediator who can take the case, with the load of this year. */
    public record Kandidaat(
            String id, String initialen, String naam, String buurt, String talen, int zaken, int hoogstens) {}

    /** A mediator who cannot take the case, and why. */
    public record Geweigerd(String naam, String reden, String icoon) {}
}
