package nl.buurtregie.overlast.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.loket.Geheim;
import nl.buurtregie.loket.Robotwering;
import nl.buurtregie.loket.web.Links;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Ontvangst;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.BrowserSession;
import nl.buurtregie.platform.web.Page;
import nl.buurtregie.platform.web.PublicErrors;

/** Sends what a resident answered, once, and keeps number and link in the session for the page after it. */
@ApplicationScoped
class Meldverzending {

    static final String KLAAR = Meldvraag.PAD + "/klaar";

    /** A field that people do not see; its name invites a robot. */
    static final String HONING = "website";

    private static final String NAAM = "overlastverzonden";

    @Inject
    private Meldconcept concept;

    @Inject
    private Meldverhaal verhaal;

    @Inject
    private MeldOverlast meldOverlast;

    @Inject
    private Robotwering robotwering;

    @Inject
    private BrowserSession browser;

    @Inject
    private Links links;

    Response verstuur(String honing) {
        try {
            robotwering.laatDoor(concept.begonnen(), honing);
        } catch (RuleViolation robot) {
            return PublicErrors.tooFast(Meldvraag.CONTROLE.pad());
        }
        Geheim geheim = concept.geheim();
        Nieuws nieuws = verhaal.nieuws();
        Ontvangst ontvangst = meldOverlast.meld(nieuws, geheim);
        String hoort = nieuws.melder() == null ? "" : DutchDates.longDay(meldOverlast.antwoordVoor());
        browser.keepDraft(
                NAAM,
                Map.of(
                        "nummer", List.of(ontvangst.melding()),
                        "geheim", List.of(geheim.tekst()),
                        "samen", List.of(Boolean.toString(ontvangst.samen())),
                        "hoort", List.of(hoort)));
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
        String pad = "/melding/" + gedaan.get("geheim").get(0);
        String hoort = gedaan.get("hoort").get(0);
        return Optional.of(Page.ok(
                "overlast/meldklaar",
                "Uw melding is verstuurd",
                new MeldView.Klaar(
                        gedaan.get("nummer").get(0),
                        links.heel(pad),
                        pad,
                        hoort.isEmpty() ? null : hoort,
                        Boolean.parseBoolean(gedaan.get("samen").get(0)),
                        pad + "/fotos")));
    }
}
