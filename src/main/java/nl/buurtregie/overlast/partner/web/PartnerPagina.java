package nl.buurtregie.overlast.partner.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.overlast.BeantwoordOverdracht;
import nl.buurtregie.overlast.Overdracht;
import nl.buurtregie.overlast.Partnerinzage;
import nl.buurtregie.overlast.ronde.web.Telefoonbericht;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** OVL-06: a partner answers by the secret link in the mail, without an account. */
@Path("partner/{geheim}")
@ApplicationScoped
public class PartnerPagina {

    @Inject
    private Partnerinzage inzage;

    @Inject
    private BeantwoordOverdracht beantwoord;

    @Inject
    private Partnerbeeld beeld;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What a partner fills in. */
    public record Invoer(
            @NotNull(message = "Kies wat u doet.") Overdracht.Stand hoe,

            @Size(max = 500, message = "Maak uw tekst korter: hooguit 500 tekens.")
            String toelichting) {}

    @GET
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toon(@PathParam("geheim") String geheim) {
        return pagina(200, geheim, Form.empty());
    }

    @POST
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response antwoord(@PathParam("geheim") String geheim, MultivaluedMap<String, String> body) {
        inzage.van(geheim);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                gegeven -> {
                    beantwoord.perLink(
                            Geheim.van(geheim).orElseThrow(NotFound::new),
                            new BeantwoordOverdracht.Antwoord(gegeven.hoe(), gegeven.toelichting(), null));
                    browser.flash("Bedankt.", "De buurtconciërges weten het.");
                    return Page.goTo("/partner/" + geheim);
                },
                status -> pagina(status, geheim, form));
    }

    @GET
    @Path("fotos/{foto}")
    @Produces("image/jpeg")
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response foto(@PathParam("geheim") String geheim, @PathParam("foto") String foto) {
        return Response.ok(inzage.foto(geheim, Telefoonbericht.kenmerk("foto", foto)), "image/jpeg")
                .header("Cache-Control", "private, max-age=300")
                .build();
    }

    private Response pagina(int status, String geheim, Form form) {
        return Page.of(
                status,
                "overlast/partner",
                "Overlast: wilt u dit oplossen?",
                beeld.van(inzage.van(geheim), geheim, form));
    }
}
