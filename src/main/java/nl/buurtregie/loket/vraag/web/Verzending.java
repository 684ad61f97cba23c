package nl.buurtregie.loket.vraag.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.loket.Geheim;
import nl.buurtregie.loket.VraagHulp;
import nl.buurtregie.loket.web.Loket;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;

/** Sends what a resident answered, once, and keeps the number and the link in the session for the page after it. */
@ApplicationScoped
class Verzending {

    static final String KLAAR = Loket.HULP_VRAGEN + "/klaar";

    private static final String NAAM = "verzonden";

    @Inject
    private Concept concept;

    @Inject
    private Verzonden verzonden;

    @Inject
    private VraagHulp vraagHulp;

    @Inject
    private Forms forms;

    @Inject
    private Links links;

    Response verstuur(Antwoorden antwoorden, String honing) {
        return verzonden.alsMens(antwoorden.begonnen(), honing, Vraag.CONTROLE.pad(), () -> verstuur(antwoorden));
    }

    private Response verstuur(Antwoorden antwoorden) {
        Geheim geheim = antwoorden.geheim();
        String nummer = eenKeer(antwoorden.hulpvraag(forms).aanmelding(antwoorden.sleutel()), geheim);
        String hoort = links.hoortVoor(vraagHulp.belUiterlijk());
        verzonden.bewaar(NAAM, Map.of("nummer", nummer, "geheim", geheim.tekst(), "hoort", hoort));
        concept.weg();
        return Page.goTo(KLAAR);
    }

    boolean isGedaan() {
        return verzonden.van(NAAM).isPresent();
    }

    void vergeet() {
        verzonden.vergeet(NAAM);
        concept.weg();
    }

    /** Number and link; empty when nothing was sent from this browser. */
    Optional<Response> klaar() {
        return verzonden.van(NAAM).map(gedaan -> {
            String pad = "/volg/" + gedaan.get("geheim");
            return Page.ok(
                    "loket/klaar",
                    "Uw vraag is verstuurd",
                    new HulpvraagView.Klaar(gedaan.get("nummer"), links.heel(pad), pad, gedaan.get("hoort")));
        });
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
