package nl.buurtregie.overlast.melding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.loket.vraag.web.Concept;
import nl.buurtregie.loket.vraag.web.Gegeven;
import nl.buurtregie.loket.vraag.web.Links;
import nl.buurtregie.loket.vraag.web.Vragenlijst;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Ontvangst;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.language.SpokenDates;
import nl.buurtregie.platform.web.page.Page;

/** What a resident who reports overlast is asked, and what happens with it. */
@ApplicationScoped
class Meldvragen implements Vragenlijst<Meldvraag> {

    @Inject
    private Meldverhaal verhaal;

    @Inject
    private Meldbeeld beeld;

    @Inject
    private MeldOverlast meldOverlast;

    @Inject
    private Links links;

    MeldView.Begin begin() {
        LocalDate voor = meldOverlast.belofte();
        return new MeldView.Begin(voor == null ? null : SpokenDates.longDay(voor));
    }

    @Override
    public String pad() {
        return "/overlast-melden";
    }

    @Override
    public List<Meldvraag> vragen() {
        return List.of(Meldvraag.values());
    }

    @Override
    public void keur(Gegeven antwoord, Form form) {
        if (antwoord instanceof Meldantwoord.Plek plek) {
            verhaal.plaats(plek);
        } else if (antwoord instanceof Meldantwoord.Soort soort) {
            verhaal.keur(soort);
        } else if (antwoord instanceof Meldantwoord.Meer meer) {
            meer.keurContact(meldOverlast.gaatMail());
        }
    }

    /** It is somewhere else or something else now: what was the same may not be the same any more. */
    @Override
    public Concept bij(Meldvraag vraag, Concept concept) {
        return vraag == Meldvraag.SOORT || vraag == Meldvraag.PLEK ? concept.zonder("bij") : concept;
    }

    @Override
    public Optional<Meldvraag> na(Meldvraag vraag, Concept concept) {
        return Optional.ofNullable(vraag.volgende(!verhaal.dichtbij(concept).isEmpty()));
    }

    @Override
    public Response toon(Meldvraag vraag, Concept concept) {
        return vraag == Meldvraag.BEKEND && verhaal.dichtbij(concept).isEmpty()
                ? Page.goTo(pad(Meldvraag.MEER))
                : toon(200, vraag, concept.form(), concept);
    }

    @Override
    public Response toon(int status, Meldvraag vraag, Form form, Concept concept) {
        return Page.of(status, "overlast/meldvraag", vraag.tekst().kop(), beeld.vraag(this, vraag, form, concept));
    }

    @Override
    public Response controle(Concept concept) {
        return beeld.controle(this, concept);
    }

    @Override
    public Map<String, String> verstuur(Concept concept) {
        Geheim geheim = concept.geheim();
        Nieuws nieuws = verhaal.nieuws(concept);
        Ontvangst ontvangst = meldOverlast.meld(nieuws, geheim);
        LocalDate voor = nieuws.melder() == null ? null : meldOverlast.belofte();
        return Map.of(
                "nummer",
                ontvangst.melding(),
                "pad",
                "/melding/" + geheim.tekst(),
                "samen",
                Boolean.toString(ontvangst.samen()),
                "hoort",
                voor == null ? "" : voor.toString());
    }

    @Override
    public Response klaar(Map<String, String> verstuurd) {
        String pad = verstuurd.get("pad");
        String hoort = verstuurd.get("hoort");
        return Page.ok(
                "overlast/meldklaar",
                Spoken.text("melden.verstuurd"),
                new MeldView.Klaar(
                        verstuurd.get("nummer"),
                        links.heel(pad) + Spoken.language().query(),
                        pad,
                        hoort.isEmpty() ? null : SpokenDates.longDay(LocalDate.parse(hoort)),
                        Boolean.parseBoolean(verstuurd.get("samen")),
                        pad + "/fotos"));
    }
}
