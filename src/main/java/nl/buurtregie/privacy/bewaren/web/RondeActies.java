package nl.buurtregie.privacy.bewaren.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.bewaren.DoeProefronde;
import nl.buurtregie.privacy.bewaren.ZetRonde;

/** PRI-06: the dry run, and the switch of the nights. */
@Path("bewaren/nacht")
@ApplicationScoped
public class RondeActies {

    private static final String PAD = "/bewaren";

    @Inject
    private ZetRonde ronde;

    @Inject
    private DoeProefronde proefronde;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @POST
    @Path("proefronde")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response doeProefronde() {
        proefronde.doe(sessie.ik());
        return Page.goTo(PAD);
    }

    @POST
    @Path("aan")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    @AskAgain
    public Response zetAan() {
        ronde.aan(sessie.ik());
        browser.flash("De ronde staat aan.", "Vannacht vanaf 02.00 uur gaat weg wat te oud is. Daarna elke nacht.");
        return Page.goTo(PAD);
    }

    @POST
    @Path("uit")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response zetUit() {
        ronde.uit(sessie.ik());
        browser.flash("De ronde staat uit.", "Er gaat ’s nachts niets meer weg tot je hem weer aanzet.");
        return Page.goTo(PAD);
    }
}
