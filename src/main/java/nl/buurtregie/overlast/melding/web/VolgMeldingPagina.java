package nl.buurtregie.overlast.melding.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.buurtregie.overlast.NeemFotoAan;
import nl.buurtregie.overlast.TrekMeldingIn;
import nl.buurtregie.overlast.VolgMelding;
import nl.buurtregie.overlast.ronde.web.Telefoonbericht;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Upload;
import nl.buurtregie.platform.web.form.UploadedFile;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** INT-07: a resident follows the own report, adds a photo, or takes it back. */
@Path("melding/{geheim}")
@ApplicationScoped
public class VolgMeldingPagina {

    @Inject
    private VolgMelding volg;

    @Inject
    private NeemFotoAan neemFotoAan;

    @Inject
    private TrekMeldingIn trekIn;

    @Inject
    private Volgbeeld beeld;

    @Inject
    private BrowserSession browser;

    @Inject
    private UploadedFile bestand;

    @GET
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toon(@PathParam("geheim") String geheim) {
        return Page.ok("overlast/volg", Spoken.text("melding.titel"), beeld.van(volg.stand(geheim), geheim));
    }

    @GET
    @Path("intrekking")
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response vraag(@PathParam("geheim") String geheim) {
        return Page.ok(
                "overlast/volgstop", Spoken.text("melding.intrekken.titel"), beeld.van(volg.stand(geheim), geheim));
    }

    @POST
    @Path("intrekking")
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response trekIn(@PathParam("geheim") String geheim, MultivaluedMap<String, String> body) {
        volg.stand(geheim);
        trekIn.trekIn(gekend(geheim));
        browser.flash(Spoken.text("melding.ingetrokken"), Spoken.text("melding.ingetrokken.gevolg"));
        return Page.goTo("/melding/" + geheim);
    }

    /** From our own script, which has made the photo small and taken place and camera out of it. */
    @PUT
    @Path("fotos/{foto}")
    @Consumes("image/jpeg")
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response foto(@PathParam("geheim") String geheim, @PathParam("foto") String foto, byte[] inhoud) {
        neemFotoAan.voegToe(gekend(geheim), Telefoonbericht.kenmerk("foto", foto), inhoud);
        return Response.status(201).header("Cache-Control", "no-store").build();
    }

    /** The same for a browser without our script: the photo as it is, in a form. */
    @POST
    @Path("fotos")
    @PermitAll
    @Upload(megabytes = 12, bytes = true)
    @Throttled(Throttle.Kind.STEP)
    public Response fotoUitFormulier(@PathParam("geheim") String geheim, MultivaluedMap<String, String> body) {
        VolgMelding.Melderstand stand = volg.stand(geheim);
        byte[] inhoud = bestand.bytes();
        try {
            neemFotoAan.voegToe(gekend(geheim), kenmerk(geheim, inhoud), inhoud);
        } catch (RuleViolation geweigerd) {
            return Page.of(
                    422,
                    "overlast/volg",
                    Spoken.text("melding.titel"),
                    beeld.van(stand, geheim).metFotofout(Spoken.refusal(geweigerd)));
        }
        browser.flash(Spoken.text("foto.erbij"), Spoken.text("foto.erbij.gevolg"));
        return Page.goTo("/melding/" + geheim);
    }

    /** The same photo twice with one report is one photo. */
    private static UUID kenmerk(String geheim, byte[] inhoud) {
        return UUID.nameUUIDFromBytes((geheim + NeemFotoAan.sha256(inhoud)).getBytes(StandardCharsets.US_ASCII));
    }

    private static Geheim gekend(String geheim) {
        return Geheim.van(geheim).orElseThrow(NotFound::new);
    }
}
