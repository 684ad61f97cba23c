package nl.buurtregie.loket.vraag.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/**
 * The pages of a {@link Vragenlijst}, below the path of their class. The answers stand in what the server remembers of a
 * browser, sealed with what only that browser has: back, forward and reload work, no page and no address carries personal data, and nobody
 * else can read what is half.
 *
 * @param <V> the questions, an enum
 */
public abstract class Wizard<V extends Vragenlijst.Stap> {

    private static final String KLAAR = "/klaar";
    private static final String CONTROLE = "/controle";

    @Inject
    private BrowserSession browser;

    @Inject
    private Forms forms;

    @Inject
    private Verzonden verzonden;

    @Inject
    private Clock clock;

    protected abstract Vragenlijst<V> lijst();

    /** What the page after sending tells; the first page when nothing was sent from this browser. */
    @GET
    @Path("klaar")
    @PermitAll
    public Response klaar() {
        return verzonden.van(pad()).map(lijst()::klaar).orElseGet(() -> Page.goTo(pad()));
    }

    /** Somebody else may sit behind this screen next. */
    @POST
    @Path("klaar")
    @PermitAll
    public Response wis() {
        verzonden.vergeet(pad());
        browser.dropDraft(pad());
        return Page.goTo(pad());
    }

    @GET
    @Path("controle")
    @PermitAll
    public Response kijkNa() {
        Concept concept = nu();
        return elders(concept).orElseGet(() -> {
            browser.keepDraft(pad(), concept.nagekeken().waarden());
            return lijst().controle(concept);
        });
    }

    @POST
    @Path("controle")
    @PermitAll
    @Throttled(Throttle.Kind.SEND)
    public Response verstuur(MultivaluedMap<String, String> body) {
        Concept concept = nu();
        if (concept.isLeeg() && verzonden.van(pad()).isEmpty()) {
            return verlopen();
        }
        String honing = body.getFirst(Verzonden.HONING);
        return elders(concept)
                .orElseGet(
                        () -> verzonden.alsMens(concept.begonnen(), honing, pad() + CONTROLE, () -> verstuur(concept)));
    }

    @GET
    @Path("{vraag}")
    @PermitAll
    public Response toon(@PathParam("vraag") String deel) {
        return lijst().toon(gekend(deel), nu());
    }

    @POST
    @Path("{vraag}")
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response antwoord(@PathParam("vraag") String deel, MultivaluedMap<String, String> body) {
        V vraag = gekend(deel);
        Form form = Form.of(body);
        return forms.submit(
                form,
                vraag.tekst().soort(),
                gegeven -> volgende(vraag, (Gegeven) gegeven, form),
                status -> lijst().toon(status, vraag, form, nu()));
    }

    private Response volgende(V vraag, Gegeven gegeven, Form form) {
        gegeven.keur();
        lijst().keur(gegeven, form);
        Concept was = nu();
        Concept concept = lijst().bij(vraag, was.met(vraag.tekst().soort(), form, clock.instant()));
        browser.keepDraft(pad(), concept.waarden());
        if (was.isLeeg() && vraag != lijst().vragen().get(0)) {
            return verlopen();
        }
        return Page.goTo(lijst().na(vraag, concept).map(lijst()::pad).orElse(pad() + CONTROLE));
    }

    /** What was answered before this is gone: said, and asked again from the first question on. */
    private Response verlopen() {
        browser.flash(Spoken.text("fout.verlopen"), Spoken.text("fout.verlopen.tekst"));
        return Page.goTo(lijst().pad(lijst().vragen().get(0)));
    }

    private Response verstuur(Concept concept) {
        verzonden.bewaar(pad(), lijst().verstuur(concept));
        browser.dropDraft(pad());
        return Page.goTo(pad() + KLAAR);
    }

    /** Sent already, or something is missing: there. */
    private Optional<Response> elders(Concept concept) {
        if (concept.isLeeg() && verzonden.van(pad()).isPresent()) {
            return Optional.of(Page.goTo(pad() + KLAAR));
        }
        return lijst().vragen().stream()
                .filter(vraag -> vraag.isNodig() && !concept.heeft(vraag.tekst().soort()))
                .findFirst()
                .map(vraag -> Page.goTo(lijst().pad(vraag)));
    }

    private Concept nu() {
        return new Concept(browser.draft(pad()), forms);
    }

    private String pad() {
        return lijst().pad();
    }

    private V gekend(String deel) {
        return lijst().vragen().stream()
                .filter(vraag -> vraag.deel().equals(deel))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
