package nl.buurtregie.loket.vraag.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.postcode.Postcodelijst;
import nl.buurtregie.loket.VraagHulp;
import nl.buurtregie.loket.web.Loket;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.language.SpokenDates;
import nl.buurtregie.platform.web.page.Page;

/** What a resident who wants help is asked, and what happens with it. */
@ApplicationScoped
class Hulpvragen implements Vragenlijst<Vraag> {

    @Inject
    private Vraagbeeld beeld;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Postcodelijst postcodes;

    @Inject
    private VraagHulp vraagHulp;

    @Inject
    private Links links;

    @Override
    public String pad() {
        return Loket.HULP_VRAGEN;
    }

    @Override
    public List<Vraag> vragen() {
        return List.of(Vraag.values());
    }

    @Override
    public void keur(Gegeven antwoord, Form form) {
        if (antwoord instanceof Antwoord.UwAdres uw) {
            form.complete("buurt", buurt(uw).code());
        }
    }

    @Override
    public Optional<Vraag> na(Vraag vraag, Concept concept) {
        return concept.isNagekeken()
                ? Optional.empty()
                : vragen().stream().skip(vraag.nummer()).findFirst();
    }

    @Override
    public Response toon(Vraag vraag, Concept concept) {
        Form form = concept.form();
        form.propose("taal", Spoken.language().dutchName());
        return toon(200, vraag, form, concept);
    }

    @Override
    public Response toon(int status, Vraag vraag, Form form, Concept concept) {
        return Page.of(status, "loket/hulpvraag", vraag.tekst().kop(), beeld.vraag(this, vraag, form));
    }

    @Override
    public Response controle(Concept concept) {
        return beeld.controle(this, hulpvraag(concept));
    }

    @Override
    public Map<String, String> verstuur(Concept concept) {
        Geheim geheim = concept.geheim();
        Aanmelding aanmelding = hulpvraag(concept).aanmelding(concept.sleutel());
        String nummer = Verzonden.eenKeer(() -> vraagHulp.vraag(aanmelding, geheim));
        LocalDate hoort = links.hoortVoor(vraagHulp.belUiterlijk());
        return Map.of("nummer", nummer, "pad", Links.volg(geheim), "hoort", hoort.toString());
    }

    @Override
    public Response klaar(Map<String, String> verstuurd) {
        String pad = verstuurd.get("pad");
        return Page.ok(
                "loket/klaar",
                Spoken.text("hulp.verstuurd"),
                new HulpvraagView.Klaar(
                        verstuurd.get("nummer"),
                        links.heel(pad) + Spoken.language().query(),
                        pad,
                        SpokenDates.longDay(LocalDate.parse(verstuurd.get("hoort")))));
    }

    private static Hulpvraag hulpvraag(Concept concept) {
        return new Hulpvraag(
                concept.zeker(Antwoord.Onderwerp.class),
                concept.zeker(Antwoord.UwAdres.class),
                concept.zeker(Antwoord.AnderAdres.class),
                concept.zeker(Antwoord.Contact.class),
                concept.zeker(Antwoord.Toelichting.class));
    }

    private Buurt buurt(Antwoord.UwAdres uw) {
        Adres adres = uw.adres();
        return gebieden.kies(uw.buurt())
                .or(() -> uw.buurt() == null ? postcodes.buurt(adres.postcode(), adres.huisnummer()) : Optional.empty())
                .orElseThrow(() -> new RuleViolation(
                        "B1.4", "buurt", beeld.elders() == null ? "{hulp.fout.buurt}" : "{hulp.fout.buurtbel}"));
    }
}
