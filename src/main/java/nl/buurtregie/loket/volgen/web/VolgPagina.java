package nl.buurtregie.loket.volgen.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.Zaakstand;
import nl.buurtregie.loket.Volgen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.language.SpokenDates;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** INT-07: a melder follows the own case with a secret link, adds something, asks for a call, or stops. */
@Path("volg/{geheim}")
@ApplicationScoped
public class VolgPagina {

    @Inject
    private Volgen volgen;

    @Inject
    private Standwoorden woorden;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What a melder adds. */
    public record Aanvulling(
            @Size(max = 500, message = "{hulp.fout.tekst}") String tekst) {}

    /** A button is enough. */
    public record Knop() {}

    @GET
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toon(@PathParam("geheim") String geheim) {
        return Page.ok("loket/volg", Spoken.text("volg.titel"), woorden.van(volgen.stand(geheim), basis(geheim)));
    }

    @GET
    @Path("toevoegen")
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toonAanvulling(@PathParam("geheim") String geheim) {
        return pagina(200, geheim, "toevoegen", Form.empty());
    }

    @POST
    @Path("toevoegen")
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response vulAan(@PathParam("geheim") String geheim, MultivaluedMap<String, String> body) {
        volgen.stand(geheim);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Aanvulling.class,
                gegeven -> {
                    volgen.vulAan(geheim, gegeven.tekst());
                    return klaar(geheim, "volg.bericht");
                },
                status -> pagina(status, geheim, "toevoegen", form));
    }

    @GET
    @Path("bellen")
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toonBellen(@PathParam("geheim") String geheim) {
        return pagina(200, geheim, "bellen", Form.empty());
    }

    @POST
    @Path("bellen")
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response bel(@PathParam("geheim") String geheim, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Knop.class,
                gegeven -> {
                    volgen.vraagTelefoontje(geheim);
                    return klaar(geheim, "volg.bellen");
                },
                status -> pagina(status, geheim, "bellen", form));
    }

    @GET
    @Path("stoppen")
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toonStoppen(@PathParam("geheim") String geheim) {
        return pagina(200, geheim, "stoppen", Form.empty());
    }

    @POST
    @Path("stoppen")
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response stop(@PathParam("geheim") String geheim, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Knop.class,
                gegeven -> {
                    volgen.stop(geheim);
                    return klaar(geheim, "volg.stoppen");
                },
                status -> pagina(status, geheim, "stoppen", form));
    }

    private Response pagina(int status, String geheim, String deel, Form form) {
        Zaakstand stand = volgen.stand(geheim);
        boolean mag = deel.equals("stoppen") ? stand.isInTeTrekken() : stand.isAanTeVullen();
        if (!mag && status == 200) {
            return Page.goTo(basis(geheim));
        }
        VolgView.Handeling view = new VolgView.Handeling(
                stand.nummer(),
                basis(geheim),
                basis(geheim) + "/" + deel,
                SpokenDates.period(termijnen.notitie()),
                form.view());
        return Page.of(status, "loket/" + deel, Spoken.text("volg." + deel), view);
    }

    private Response klaar(String geheim, String zin) {
        browser.flash(Spoken.text(zin + ".klaar"), Spoken.text(zin + ".gevolg"));
        return Page.goTo(basis(geheim));
    }

    private static String basis(String geheim) {
        return "/volg/" + geheim;
    }
}
