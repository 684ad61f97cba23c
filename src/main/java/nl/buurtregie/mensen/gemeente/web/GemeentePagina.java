package nl.buurtregie.mensen.gemeente.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.gemeente.HoorGemeente;
import nl.buurtregie.mensen.gemeente.VraagGemeente;
import nl.buurtregie.mensen.inloggen.web.Inlogfout;
import nl.buurtregie.mensen.inloggen.web.Inlogpoort;
import nl.buurtregie.mensen.inloggen.web.Terug;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.body.ForPrograms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** PRI-02: logging in through the gemeente, and being logged out from there. */
@Path("inloggen/gemeente")
@ApplicationScoped
public class GemeentePagina {

    private static final Logger LOG = Logger.getLogger(GemeentePagina.class.getName());

    @Inject
    private VraagGemeente vraag;

    @Inject
    private HoorGemeente hoor;

    @Inject
    private Heenweg heenweg;

    @Inject
    private Inlogpoort poort;

    @Inject
    private Inlogfout fout;

    @Inject
    private Sessie sessie;

    /**
     * A link opens nothing: somebody else could have given it. Who must show again to be the owner is asked there.
     *
     * @param opnieuw whether somebody who is in must show again to be the owner
     */
    @GET
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response heen(@QueryParam("naar") String naar, @QueryParam("opnieuw") String opnieuw) {
        return opnieuw == null ? Page.goTo(Terug.via("/inloggen", naar)) : vraag(naar, true, heenweg::naar);
    }

    /** The button on our own login page. */
    @POST
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response begin(@FormParam("terugNaar") String naar) {
        return vraag(naar, false, heenweg::via);
    }

    private Response vraag(String naar, boolean opnieuw, Function<URI, Response> weg) {
        try {
            String eigen = Terug.ofNiets(naar);
            return weg.apply(vraag.vraag(heenweg.browser(), eigen, opnieuw, heenweg.terug()));
        } catch (RuleViolation nee) {
            return nietBinnen(nee, naar);
        }
    }

    @GET
    @Path("terug")
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response terug(
            @QueryParam("code") String code,
            @QueryParam("state") String staat,
            @QueryParam("error") String afgebroken) {
        if (code == null || staat == null || afgebroken != null) {
            return fout.pagina("Het inloggen is bij de gemeente afgebroken.", "gemeente, afgebroken", null);
        }
        try {
            HoorGemeente.Binnen binnen = hoor.antwoord(code, staat, heenweg.browser(), heenweg.terug());
            return isZelfde(binnen.wie()) && sessie.isBevestigd(binnen.elders())
                    ? Page.ok("inloggen/bevestigd", "Bevestigd", new BevestigdView())
                    : poort.viaGemeente(binnen.wie(), binnen.wijze(), binnen.elders(), binnen.naar());
        } catch (RuleViolation nee) {
            return nietBinnen(nee, null);
        }
    }

    /** OpenID Connect Back-Channel Logout 1.0: the provider itself calls. */
    @POST
    @Path("afmelding")
    @PermitAll
    @ForPrograms
    @Throttled(Throttle.Kind.STEP)
    public Response afmelding(@FormParam("logout_token") String token) {
        try {
            hoor.afmelding(token == null ? "" : token);
            return Response.ok().header("Cache-Control", "no-store").build();
        } catch (RuleViolation nee) {
            LOG.log(Level.WARNING, "een afmelding van de gemeente is niet geloofd", nee);
            fout.afmelding();
            return Response.status(400).header("Cache-Control", "no-store").build();
        }
    }

    /** Somebody who is in already went there, to show to be the owner. */
    private boolean isZelfde(Medewerker wie) {
        Optional<Medewerker> binnen = sessie.medewerker();
        return binnen.filter(een -> een.id().equals(wie.id())).isPresent();
    }

    private Response nietBinnen(RuleViolation nee, String naar) {
        LOG.log(Level.WARNING, "inloggen via de gemeente lukte niet", nee);
        return fout.pagina(nee.getMessage(), "gemeente, " + nee.rule(), naar);
    }
}
