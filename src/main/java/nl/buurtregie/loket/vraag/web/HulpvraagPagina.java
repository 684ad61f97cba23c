package nl.buurtregie.loket.vraag.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.postcode.Postcodelijst;
import nl.buurtregie.loket.web.Loket;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** INT-02: a resident asks for mediation, one question a page. */
@Path("hulp-vragen")
@ApplicationScoped
public class HulpvraagPagina {

    @Inject
    private Concept concept;

    @Inject
    private Forms forms;

    @Inject
    private Vraagbeeld beeld;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Postcodelijst postcodes;

    @Inject
    private Verzending verzending;

    @GET
    @PermitAll
    public Response begin() {
        return Page.ok("loket/begin", "Hulp bij ruzie met uw buren", new HulpvraagView.Begin());
    }

    @GET
    @Path("klaar")
    @PermitAll
    public Response klaar() {
        return verzending.klaar().orElseGet(() -> Page.goTo(Loket.HULP_VRAGEN));
    }

    /** Somebody else may sit behind this screen next. */
    @POST
    @Path("klaar")
    @PermitAll
    public Response wis() {
        verzending.vergeet();
        return Page.goTo(Loket.HULP_VRAGEN);
    }

    @GET
    @Path("controle")
    @PermitAll
    public Response kijkNa() {
        Antwoorden antwoorden = concept.nu();
        return onvolledig(antwoorden).orElseGet(() -> {
            concept.nagekeken();
            return beeld.controle(antwoorden.hulpvraag(forms));
        });
    }

    @POST
    @Path("controle")
    @PermitAll
    @Throttled(Throttle.Kind.SEND)
    public Response verstuur(MultivaluedMap<String, String> body) {
        Antwoorden antwoorden = concept.nu();
        return onvolledig(antwoorden).orElseGet(() -> verzending.verstuur(antwoorden, body.getFirst(Verzonden.HONING)));
    }

    @GET
    @Path("{vraag}")
    @PermitAll
    public Response toon(@PathParam("vraag") String deel) {
        Form form = concept.nu().form();
        form.propose("taal", "Nederlands");
        return beeld.vraag(200, gekend(deel), form);
    }

    @POST
    @Path("{vraag}")
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response antwoord(@PathParam("vraag") String deel, MultivaluedMap<String, String> body) {
        Vraag vraag = gekend(deel);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Antwoorden.soort(vraag),
                gegeven -> volgende(vraag, (Antwoord) gegeven, form),
                status -> beeld.vraag(status, vraag, form));
    }

    private Response volgende(Vraag vraag, Antwoord antwoord, Form form) {
        antwoord.keur();
        if (antwoord instanceof Antwoord.UwAdres uw) {
            form.complete("buurt", buurt(uw).code());
        }
        concept.bewaar(antwoord.getClass().asSubclass(Record.class), form);
        return Page.goTo(
                concept.nu().isNagekeken()
                        ? Vraag.CONTROLE.pad()
                        : vraag.volgende().pad());
    }

    private Buurt buurt(Antwoord.UwAdres uw) {
        Adres adres = uw.adres();
        return gebieden.kies(uw.buurt())
                .or(() -> uw.buurt() == null ? postcodes.buurt(adres.postcode(), adres.huisnummer()) : Optional.empty())
                .orElseThrow(() -> new RuleViolation("B1.4", "buurt", "Kies uw buurt uit de lijst."));
    }

    /** Sent already, or something is missing: there. */
    private Optional<Response> onvolledig(Antwoorden antwoorden) {
        if (antwoorden.isLeeg() && verzending.isGedaan()) {
            return Optional.of(Page.goTo(Verzending.KLAAR));
        }
        return antwoorden.ontbreekt(forms).map(vraag -> Page.goTo(vraag.pad()));
    }

    private static Vraag gekend(String deel) {
        return Vraag.van(deel).filter(vraag -> vraag != Vraag.CONTROLE).orElseThrow(NotFound::new);
    }
}
