package nl.buurtregie.loket.vraag.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;

/**
 * Leads somebody through a form of several pages. The answers stand in the session, in the memory of the server: back,
 * forward and reload work, no page and no address carries personal data, and nothing half is ever stored.
 */
@ApplicationScoped
public class Wizard {

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

    public <V extends Vragenlijst.Stap> Response toon(Vragenlijst<V> lijst, String deel) {
        return lijst.toon(gekend(lijst, deel), nu(lijst));
    }

    public <V extends Vragenlijst.Stap> Response antwoord(
            Vragenlijst<V> lijst, String deel, MultivaluedMap<String, String> body) {
        V vraag = gekend(lijst, deel);
        Form form = Form.of(body);
        return forms.submit(
                form,
                vraag.soort(),
                gegeven -> volgende(lijst, vraag, (Vragenlijst.Gegeven) gegeven, form),
                status -> lijst.toon(status, vraag, form, nu(lijst)));
    }

    public Response kijkNa(Vragenlijst<?> lijst) {
        Concept concept = nu(lijst);
        return elders(lijst, concept).orElseGet(() -> {
            bewaar(lijst, concept.nagekeken());
            return lijst.controle(concept);
        });
    }

    public Response verstuur(Vragenlijst<?> lijst, MultivaluedMap<String, String> body) {
        Concept concept = nu(lijst);
        return elders(lijst, concept)
                .orElseGet(() -> verzonden.alsMens(
                        concept.begonnen(),
                        body.getFirst(Verzonden.HONING),
                        lijst.pad() + CONTROLE,
                        () -> verstuur(lijst, concept)));
    }

    /** What the page after it tells; the first page when nothing was sent from this browser. */
    public Response klaar(Vragenlijst<?> lijst) {
        return verzonden.van(lijst.pad()).map(lijst::klaar).orElseGet(() -> Page.goTo(lijst.pad()));
    }

    /** Somebody else may sit behind this screen next. */
    public Response wis(Vragenlijst<?> lijst) {
        verzonden.vergeet(lijst.pad());
        browser.dropDraft(lijst.pad());
        return Page.goTo(lijst.pad());
    }

    private <V extends Vragenlijst.Stap> Response volgende(
            Vragenlijst<V> lijst, V vraag, Vragenlijst.Gegeven gegeven, Form form) {
        gegeven.keur();
        lijst.keur(gegeven, form);
        Concept concept = lijst.bij(vraag, nu(lijst).met(vraag.soort(), form, clock.instant()));
        bewaar(lijst, concept);
        return Page.goTo(lijst.na(vraag, concept).map(lijst::pad).orElse(lijst.pad() + CONTROLE));
    }

    private Response verstuur(Vragenlijst<?> lijst, Concept concept) {
        verzonden.bewaar(lijst.pad(), lijst.verstuur(concept));
        browser.dropDraft(lijst.pad());
        return Page.goTo(lijst.pad() + KLAAR);
    }

    /** Sent already, or something is missing: there. */
    private <V extends Vragenlijst.Stap> Optional<Response> elders(Vragenlijst<V> lijst, Concept concept) {
        if (concept.isLeeg() && verzonden.van(lijst.pad()).isPresent()) {
            return Optional.of(Page.goTo(lijst.pad() + KLAAR));
        }
        return lijst.vragen().stream()
                .filter(vraag -> vraag.isNodig() && !concept.is(vraag))
                .findFirst()
                .map(vraag -> Page.goTo(lijst.pad(vraag)));
    }

    private Concept nu(Vragenlijst<?> lijst) {
        return new Concept(browser.draft(lijst.pad()), forms);
    }

    private void bewaar(Vragenlijst<?> lijst, Concept concept) {
        browser.keepDraft(lijst.pad(), concept.waarden());
    }

    private static <V extends Vragenlijst.Stap> V gekend(Vragenlijst<V> lijst, String deel) {
        return lijst.vragen().stream()
                .filter(vraag -> vraag.deel().equals(deel))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
