package nl.buurtregie.post.vanzelf.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.post.vanzelf.BepaalBericht;
import nl.buurtregie.post.vanzelf.Berichtsoort;

/** BEM-31: what goes out by itself, when, to whom, and what failed. */
@Path("gaat-vanzelf")
@ApplicationScoped
public class GaatVanzelfPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Vanzelfbeeld beeld;

    @Inject
    private BepaalBericht bepaal;

    @Inject
    private BrowserSession browser;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@QueryParam("soort") String gevraagd, @QueryParam("in") String spreektaal) {
        Berichtsoort soort = Arrays.stream(Berichtsoort.values())
                .filter(een -> een.name().equals(gevraagd))
                .findFirst()
                .orElse(Berichtsoort.BEVESTIGING);
        return Page.ok(
                "vanzelf/lijst",
                "Gaat vanzelf",
                beeld.van(sessie.ik(), soort, Language.of(spreektaal).orElse(Language.DUTCH)));
    }

    @POST
    @Path("{automatisch}/stand")
    @ForRoles(Rollen.COORDINATOR)
    public Response zet(@PathParam("automatisch") Berichtsoort soort, @FormParam("aan") String aan) {
        boolean gaat = "ja".equals(aan);
        bepaal.zet(sessie.ik(), soort, gaat);
        browser.flash(
                "‘" + soort.woord() + "’ staat " + (gaat ? "aan." : "uit."),
                gaat
                        ? "Nieuwe berichten gaan vanzelf."
                        : "Het gaat niet meer. " + soort.lezer().wieBelt());
        return Page.goTo("/gaat-vanzelf?soort=" + soort.name());
    }
}
