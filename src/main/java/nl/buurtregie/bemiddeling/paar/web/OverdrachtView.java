package nl.buurtregie.bemiddeling.paar.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;

/** The cases of one mediator, to be handed over. */
public record OverdrachtView(String van, String naam, List<Option> zaken, List<Option> nieuw, FormView form) {

    /** Whose cases they are that were ticked. */
    public record Keuze(List<Link> wie) {}
}
