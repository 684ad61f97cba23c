package nl.buurtregie.loket.vraag.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.codelijst.Codewoord;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.language.SpokenDates;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;

/** Puts the pages of the form for residents together. */
@ApplicationScoped
public class Vraagbeeld {

    @Inject
    private Codelijsten codelijsten;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Loketinstellingen loket;

    HulpvraagView vraag(Vragenlijst<Vraag> lijst, Vraag vraag, Form form) {
        String terug = vraag == Vraag.ONDERWERP ? lijst.pad() : lijst.pad(Vraag.values()[vraag.ordinal() - 1]);
        return new HulpvraagView(
                VraagView.van(lijst, vraag, vraag.nummer(), Vraag.values().length, terug, form),
                switch (vraag) {
                    case ONDERWERP -> Onderwerpen.alle(aarden());
                    case UW_ADRES -> buurten();
                    default -> List.of();
                },
                vraag == Vraag.CONTACT ? Spreektalen.opties() : List.of(),
                SpokenDates.period(termijnen.notitie()),
                elders());
    }

    /** What who lives in another gemeente can do; null when nobody can be called. */
    String elders() {
        String nummer = loket.telefoon();
        return nummer == null || nummer.isBlank()
                ? null
                : Spoken.text("hulp.elders", Spoken.apart(nummer.replace(' ', '\u00a0')));
    }

    Response controle(Vragenlijst<Vraag> lijst, Hulpvraag alles) {
        String onderwerp = Onderwerpen.woorden(alles.onderwerp().onderwerp());
        String woont = Spoken.text(
                "vorm.rij",
                adres(alles.uwAdres().adres()),
                Spoken.apart(buurt(alles.uwAdres().buurt())));
        Adres ander = alles.anderAdres().adres();
        String toelichting = alles.toelichting().toelichting();
        String leeg = Spoken.text("vorm.niets");
        List<VraagView.Regel> regels = List.of(
                regel(lijst, Vraag.ONDERWERP, onderwerp),
                regel(lijst, Vraag.UW_ADRES, woont),
                regel(lijst, Vraag.ANDER_ADRES, ander == null ? leeg : adres(ander)),
                regel(lijst, Vraag.CONTACT, contact(alles.contact())),
                regel(lijst, Vraag.TOELICHTING, toelichting == null ? leeg : toelichting));
        return Page.ok(
                "loket/controle",
                Spoken.text("vorm.kloptalles"),
                VraagView.Controle.van(lijst, Vraag.TOELICHTING, regels));
    }

    private static VraagView.Regel regel(Vragenlijst<Vraag> lijst, Vraag vraag, String waarde) {
        return new VraagView.Regel(Spoken.text("hulp.regel." + vraag), waarde, lijst.pad(vraag));
    }

    private Set<Aard> aarden() {
        return codelijsten.vandaag(Lijst.AARD).stream().map(Codewoord::aard).collect(Collectors.toSet());
    }

    public List<Option> buurten() {
        return gebieden.alle().stream()
                .map(buurt -> Option.of(
                        buurt.code(), buurt.naam() + ", " + buurt.wijk().naam()))
                .toList();
    }

    private String buurt(String code) {
        return gebieden.find(code).map(buurt -> buurt.naam()).orElse("");
    }

    private static String adres(Adres adres) {
        String toevoeging = adres.toevoeging() == null ? "" : " " + adres.toevoeging();
        return Spoken.text(
                "hulp.adres",
                Spoken.apart(adres.postcode().substring(0, 4) + " "
                        + adres.postcode().substring(4)),
                Spoken.apart(adres.huisnummer() + toevoeging));
    }

    private static String contact(Antwoord.Contact contact) {
        List<String> delen = new ArrayList<>(List.of(Spoken.apart(contact.naam())));
        if (contact.telefoon() != null) {
            delen.add(Spoken.apart(contact.telefoon()));
        }
        if (contact.email() != null) {
            delen.add(Spoken.apart(contact.email()));
        }
        delen.add(Spreektalen.woord(contact.taal()));
        return delen.stream()
                .reduce((een, ander) -> Spoken.text("vorm.rij", een, ander))
                .orElseThrow();
    }
}
