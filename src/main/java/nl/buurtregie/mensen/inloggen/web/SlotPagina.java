package nl.buurtregie.mensen.inloggen.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
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
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForStaff;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** PRI-10: a screen that nobody touches is locked; its owner goes on where he or she was, or somebody else logs in. */
@Path("slot")
@ApplicationScoped
public class SlotPagina {

    static final String HIER = "/slot";

    @Inject
    private Sessie sessie;

    @Inject
    private Schermslot slot;

    @Inject
    private Eigenaarsproef proef;

    @Inject
    private Slotbeeld beeld;

    @GET
    @PermitAll
    public Response toon(@QueryParam("naar") String naar) {
        return sessie.opSlot().map(wie -> beeld.toon(wie, naar)).orElseGet(() -> verder(naar));
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
        if (!wie.get().heeftWachtwoord()) { // a form of before, or of somebody else
            return beeld.opnieuw(wie.get(), "Kies een van de manieren hieronder.", naar);
        }
        return beeld.wachtwoordFout(wie.get(), nietGoed.isEmpty() ? "Vul je wachtwoord in." : nietGoed, naar);
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
}
