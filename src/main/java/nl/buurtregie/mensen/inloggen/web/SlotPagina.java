package nl.buurtregie.mensen.inloggen.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Schermslot;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.inloggen.AndereInlog;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForStaff;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** PRI-10: a screen that nobody touches is locked; its owner goes on where he or she was, or somebody else logs in. */
@Path("slot")
@ApplicationScoped
public class SlotPagina {

    static final String HIER = "/slot";

    private static final String TITEL = "Dit scherm is op slot";

    @Inject
    private Sessie sessie;

    @Inject
    private Schermslot slot;

    @Inject
    private Eigenaarsproef proef;

    @Inject
    private Sleutelbossen bossen;

    @Inject
    private Instance<AndereInlog> anderen;

    @GET
    @PermitAll
    public Response toon(@QueryParam("naar") String naar) {
        return sessie.opSlot()
                .map(wie -> Page.ok("inloggen/slot", TITEL, view(wie, Form.empty(), naar)))
                .orElseGet(() -> verder(naar));
    }

    /** Its owner is back. */
    @POST
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response open(MultivaluedMap<String, String> body) {
        String naar = body.getFirst(Terug.VELD);
        Optional<Medewerker> wie = sessie.opSlot();
        if (wie.isEmpty()) {
            return verder(naar);
        }
        String nietGoed = proef.keur(wie.get(), body);
        if (nietGoed == null) {
            sessie.bevestig();
            return Page.goTo(Terug.pad(naar));
        }
        Form form = Form.empty();
        form.error(Eigenaarsproef.WACHTWOORD, nietGoed.isEmpty() ? "Vul je wachtwoord in." : nietGoed);
        return Page.invalid("inloggen/slot", TITEL, view(wie.get(), form, naar));
    }

    /** Whoever leaves the screen, or the page that was not touched for too long. */
    @POST
    @Path("nu")
    @ForStaff
    public Response zetOpSlot(@HeaderParam("Referer") String van) {
        slot.zetOpSlot(sessie.sleutel());
        return Page.goTo(Terug.via(HIER, Terug.vanaf(van)));
    }

    /** Said by the page: somebody touches it. */
    @POST
    @Path("aanraking")
    @ForStaff
    public Response raakAan() {
        slot.raakAan(sessie.sleutel());
        return Response.noContent().build();
    }

    /** Nothing is locked: on, or to the login. */
    private Response verder(String naar) {
        return Page.goTo(sessie.find().isPresent() ? Terug.pad(naar) : Terug.via(InlogPagina.HIER, naar));
    }

    private SlotView view(Medewerker wie, Form form, String naar) {
        return new SlotView(
                form.view(),
                wie.naam(),
                wie.heeftWachtwoord(),
                !bossen.van(wie.id()).passkeys().isEmpty(),
                anderen.stream().flatMap(een -> een.naam().stream()).findFirst().orElse(null),
                Terug.isEigenPad(naar) ? naar : null);
    }
}
