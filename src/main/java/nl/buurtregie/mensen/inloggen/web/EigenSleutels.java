package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.boek.Gehoord;
import nl.buurtregie.mensen.inloggen.HaalSleutelWeg;
import nl.buurtregie.mensen.inloggen.MaakHerstelcodes;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForStaff;

/** PRI-09: what somebody does with the own keys. */
@Path("account")
@ApplicationScoped
public class EigenSleutels {

    @Inject
    private HaalSleutelWeg haalWeg;

    @Inject
    private MaakHerstelcodes maakHerstelcodes;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @POST
    @Path("passkeys/{passkey: [0-9]{1,18}}/weg")
    @ForStaff
    @AskAgain
    public Response passkeyWeg(@PathParam("passkey") long passkey) {
        Ik ik = sessie.ik();
        return weg(() -> haalWeg.passkey(ik, ik.id(), passkey), "De passkey werkt niet meer.");
    }

    @POST
    @Path("code-app/weg")
    @ForStaff
    @AskAgain
    public Response codeappWeg() {
        Ik ik = sessie.ik();
        return weg(() -> haalWeg.codeapp(ik, ik.id()), "De codes van de app werken niet meer.");
    }

    @POST
    @Path("herstelcodes")
    @ForStaff
    @AskAgain
    public Response nieuweHerstelcodes() {
        try {
            return Sleutelweg.codes(maakHerstelcodes.maak(sessie.ik()), AccountPagina.HIER);
        } catch (RuleViolation nee) {
            return ongewijzigd(nee);
        }
    }

    private interface Act {
        Gehoord doe();
    }

    private Response weg(Act act, String wat) {
        try {
            boolean was = act.doe() != Gehoord.NIETS_GEWIJZIGD;
            browser.flash(
                    was ? wat : "Er is niets veranderd.",
                    was ? "Dat geldt meteen." : "Deze sleutel was er al niet meer.");
            return Page.goTo(AccountPagina.HIER);
        } catch (RuleViolation nee) {
            return ongewijzigd(nee);
        }
    }

    private Response ongewijzigd(RuleViolation nee) {
        browser.flash("Er is niets veranderd.", nee.getMessage());
        return Page.goTo(AccountPagina.HIER);
    }
}
