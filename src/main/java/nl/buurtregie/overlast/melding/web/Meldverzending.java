package nl.buurtregie.overlast.melding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.loket.Geheim;
import nl.buurtregie.loket.vraag.web.Links;
import nl.buurtregie.loket.vraag.web.Verzonden;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Ontvangst;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Page;

/** Sends what a resident answered, once, and keeps number and link in the session for the page after it. */
@ApplicationScoped
class Meldverzending {

    static final String KLAAR = Meldvraag.PAD + "/klaar";

    private static final String NAAM = "overlastverzonden";

    @Inject
    private Meldconcept concept;

    @Inject
    private Meldverhaal verhaal;

    @Inject
    private MeldOverlast meldOverlast;

    @Inject
    private Verzonden verzonden;

    @Inject
    private Links links;

    Response verstuur(String honing) {
        return verzonden.alsMens(concept.begonnen(), honing, Meldvraag.CONTROLE.pad(), this::verstuur);
    }

    private Response verstuur() {
        Geheim geheim = concept.geheim();
        Nieuws nieuws = verhaal.nieuws();
        Ontvangst ontvangst = meldOverlast.meld(nieuws, geheim);
        String hoort = nieuws.melder() == null ? "" : DutchDates.longDay(meldOverlast.antwoordVoor());
        verzonden.bewaar(
                NAAM,
                Map.of(
                        "nummer", ontvangst.melding(),
                        "geheim", geheim.tekst(),
                        "samen", Boolean.toString(ontvangst.samen()),
                        "hoort", hoort));
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
            String pad = "/melding/" + gedaan.get("geheim");
            String hoort = gedaan.get("hoort");
            return Page.ok(
                    "overlast/meldklaar",
                    "Uw melding is verstuurd",
                    new MeldView.Klaar(
                            gedaan.get("nummer"),
                            links.heel(pad),
                            pad,
                            hoort.isEmpty() ? null : hoort,
                            Boolean.parseBoolean(gedaan.get("samen")),
                            pad + "/fotos"));
        });
    }
}
