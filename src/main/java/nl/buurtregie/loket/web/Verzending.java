package nl.buurtregie.loket.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.loket.Geheim;
import nl.buurtregie.loket.Robotwering;
import nl.buurtregie.loket.VraagHulp;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.BrowserSession;
import nl.buurtregie.platform.web.Forms;
import nl.buurtregie.platform.web.Page;
import nl.buurtregie.platform.web.PublicErrors;

/** Sends what a resident answered, once, and keeps the number and the link in the session for the page after it. */
@ApplicationScoped
class Verzending {

    static final String KLAAR = Loket.HULP_VRAGEN + "/klaar";

    /** A field that people do not see; its name invites a robot. */
    static final String HONING = "website";

    private static final String NAAM = "verzonden";

    @Inject
    private Concept concept;

    @Inject
    private Robotwering robotwering;

    @Inject
    private VraagHulp vraagHulp;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Links links;

    Response verstuur(Antwoorden antwoorden, String honing) {
        try {
            robotwering.laatDoor(antwoorden.begonnen(), honing);
        } catch (RuleViolation robot) {
            return PublicErrors.tooFast(Vraag.CONTROLE.pad());
        }
        Geheim geheim = antwoorden.geheim();
        String nummer = eenKeer(antwoorden.hulpvraag(forms).aanmelding(antwoorden.sleutel()), geheim);
        String hoort = links.hoortVoor(vraagHulp.belUiterlijk());
        browser.keepDraft(
                NAAM, Map.of("nummer", List.of(nummer), "geheim", List.of(geheim.tekst()), "hoort", List.of(hoort)));
        concept.weg();
        return Page.goTo(KLAAR);
    }

    boolean isGedaan() {
        return !browser.draft(NAAM).isEmpty();
    }

    void vergeet() {
        browser.dropDraft(NAAM);
        concept.weg();
    }

    /** Number and link; empty when nothing was sent from this browser. */
    Optional<Response> klaar() {
        Map<String, List<String>> gedaan = browser.draft(NAAM);
        if (gedaan.isEmpty()) {
            return Optional.empty();
        }
        String pad = "/volg/" + gedaan.get("geheim").get(0);
        return Optional.of(Page.ok(
                "loket/klaar",
                "Uw vraag is verstuurd",
                new HulpvraagView.Klaar(
                        gedaan.get("nummer").get(0),
                        links.heel(pad),
                        pad,
                        gedaan.get("hoort").get(0))));
    }

    /** Two clicks at the same moment: the second finds what the first made. */
    private String eenKeer(Aanmelding aanmelding, Geheim geheim) {
        try {
            return vraagHulp.vraag(aanmelding, geheim);
        } catch (PersistenceException tegelijk) {
            return vraagHulp.vraag(aanmelding, geheim);
        }
    }
}
