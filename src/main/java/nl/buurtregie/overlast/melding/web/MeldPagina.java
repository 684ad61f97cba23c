package nl.buurtregie.overlast.melding.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.loket.vraag.web.Verzonden;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** INT-04: a resident reports overlast, one question a page, without an account. */
@Path("overlast-melden")
@ApplicationScoped
public class MeldPagina {

    @Inject
    private Meldconcept concept;

    @Inject
    private Meldverhaal verhaal;

    @Inject
    private Meldbeeld beeld;

    @Inject
    private Meldverzending verzending;

    @Inject
    private Forms forms;

    @GET
    @PermitAll
    public Response begin() {
        return Page.ok("overlast/meldbegin", "Overlast melden", beeld.begin());
    }

    @GET
    @Path("klaar")
    @PermitAll
    public Response klaar() {
        return verzending.klaar().orElseGet(() -> Page.goTo(Meldvraag.PAD));
    }

    /** Somebody else may sit behind this screen next. */
    @POST
    @Path("klaar")
    @PermitAll
    public Response wis() {
        verzending.vergeet();
        return Page.goTo(Meldvraag.PAD);
    }

    @GET
    @Path("controle")
    @PermitAll
    public Response kijkNa() {
        return beeld.ontbreekt().map(vraag -> Page.goTo(vraag.pad())).orElseGet(beeld::controle);
    }

    @POST
    @Path("controle")
    @PermitAll
    @Throttled(Throttle.Kind.SEND)
    public Response verstuur(MultivaluedMap<String, String> body) {
        if (concept.begonnen() == null && verzending.isGedaan()) {
            return Page.goTo(Meldverzending.KLAAR);
        }
        return beeld.ontbreekt()
                .map(vraag -> Page.goTo(vraag.pad()))
                .orElseGet(() -> verzending.verstuur(body.getFirst(Verzonden.HONING)));
    }

    @GET
    @Path("{vraag}")
    @PermitAll
    public Response toon(@PathParam("vraag") String deel) {
        Meldvraag vraag = gekend(deel);
        if (vraag == Meldvraag.BEKEND && verhaal.dichtbij().isEmpty()) {
            return Page.goTo(Meldvraag.MEER.pad());
        }
        return beeld.vraag(200, vraag, concept.form());
    }

    @POST
    @Path("{vraag}")
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response antwoord(@PathParam("vraag") String deel, MultivaluedMap<String, String> body) {
        Meldvraag vraag = gekend(deel);
        Form form = Form.of(body);
        Class<? extends Record> soort = Meldbeeld.soort(vraag);
        return forms.submit(
                form, soort, gegeven -> volgende(vraag, gegeven, form), status -> beeld.vraag(status, vraag, form));
    }

    private Response volgende(Meldvraag vraag, Record gegeven, Form form) {
        if (gegeven instanceof Meldantwoord.Plek plek) {
            verhaal.plaats(plek);
        } else if (gegeven instanceof Meldantwoord.Soort soort) {
            verhaal.keur(soort);
        }
        concept.bewaar(gegeven.getClass(), form);
        if (vraag == Meldvraag.SOORT || vraag == Meldvraag.PLEK) {
            concept.vergeetBekend();
        }
        return Page.goTo(vraag.volgende(!verhaal.dichtbij().isEmpty()).pad());
    }

    private static Meldvraag gekend(String deel) {
        return Meldvraag.van(deel).filter(vraag -> vraag != Meldvraag.CONTROLE).orElseThrow(NotFound::new);
    }
}
