package nl.buurtregie.beveiliging.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.beveiliging.HoudAdresTegen;
import nl.buurtregie.beveiliging.KijkKetenNa;
import nl.buurtregie.beveiliging.SluitPatroon;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** What a beheerder does with what stands out, and looking whether the list is whole. */
@Path("beheer/beveiliging")
@ApplicationScoped
public class BeveiligingActies {

    private static final String NIETS = "Er is niets veranderd.";

    @Inject
    private SluitPatroon sluit;

    @Inject
    private HoudAdresTegen tegen;

    @Inject
    private KijkKetenNa controle;

    @Inject
    private BeveiligingPagina pagina;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @POST
    @Path("opvallend/{opvallend: [0-9]{1,18}}/sluiting")
    @ForRoles(Rollen.BEHEERDER)
    public Response sluit(@PathParam("opvallend") long id, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        String veld = "reden-" + id;
        try {
            sluit.sluit(sessie.ik(), id, form.values(veld).stream().findFirst().orElse(""));
            browser.flash("Afgehandeld.", "Valt hetzelfde weer op, dan hoor je het opnieuw.");
        } catch (RuleViolation nee) {
            if (!nee.field().isEmpty()) {
                form.error(veld, nee.getMessage());
                return pagina.opnieuw(form);
            }
            browser.flash(NIETS, nee.getMessage());
        }
        return Page.goTo(Beveiligingsbeeld.HIER);
    }

    @POST
    @Path("opvallend/{opvallend: [0-9]{1,18}}/tegenhouden")
    @ForRoles(Rollen.BEHEERDER)
    public Response houdTegen(@PathParam("opvallend") long id) {
        try {
            tegen.houdTegen(sessie.ik(), id);
            browser.flash("Dit adres kan 7 dagen niet inloggen.", "Wie daar al is ingelogd, blijft dat.");
        } catch (RuleViolation nee) {
            browser.flash(NIETS, nee.getMessage());
        }
        return Page.goTo(Beveiligingsbeeld.HIER);
    }

    @POST
    @Path("controle")
    @ForRoles(Rollen.BEHEERDER)
    public Response kijkNa() {
        KijkKetenNa.Gevonden gevonden = controle.kijkNa(sessie.ik());
        if (gevonden.stuk() == null) {
            browser.flash(
                    "De lijst is nog heel.",
                    "Alle " + DutchNumbers.whole(gevonden.regels()) + " regels zijn nagekeken.");
        }
        return Page.goTo(Beveiligingsbeeld.HIER);
    }
}
