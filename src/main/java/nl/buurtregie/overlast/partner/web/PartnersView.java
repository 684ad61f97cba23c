package nl.buurtregie.overlast.partner.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/** To whom a problem can be handed over. */
public record PartnersView(List<Regel> regels) {

    /** One partner. */
    public record Regel(String naam, String href, String bereik, String termijn, boolean actief) {}

    /** The form of one. */
    public record Een(String kop, String actie, List<Option> wegen, FormView form) {}
}
