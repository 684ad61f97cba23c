package nl.buurtregie.loket.vraag.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;

/** Puts the pages of the form for residents together. */
@ApplicationScoped
public class Vraagbeeld {

    @Inject
    private Gebieden gebieden;

    HulpvraagView vraag(Vragenlijst<Vraag> lijst, Vraag vraag, Form form) {
        String terug = vraag == Vraag.ONDERWERP ? lijst.pad() : lijst.pad(Vraag.values()[vraag.ordinal() - 1]);
        return new HulpvraagView(
                VraagView.van(lijst, vraag, vraag.nummer(), Vraag.values().length, terug, form),
                switch (vraag) {
                    case ONDERWERP -> Onderwerpen.alle();
                    case UW_ADRES -> buurten();
                    default -> List.of();
                },
                vraag == Vraag.CONTACT ? Talen.opties() : List.of());
    }

    Response controle(Vragenlijst<Vraag> lijst, Hulpvraag alles) {
        String onderwerp = Onderwerpen.woorden(alles.onderwerp().onderwerp().name());
        String woont =
                adres(alles.uwAdres().adres()) + ", " + buurt(alles.uwAdres().buurt());
        Adres ander = alles.anderAdres().adres();
        String toelichting = alles.toelichting().toelichting();
        List<VraagView.Regel> regels = List.of(
                new VraagView.Regel("Waar het over gaat", onderwerp, lijst.pad(Vraag.ONDERWERP)),
                new VraagView.Regel("Waar u woont", woont, lijst.pad(Vraag.UW_ADRES)),
                new VraagView.Regel(
                        "Waar de buur woont",
                        ander == null ? "Niet ingevuld" : adres(ander),
                        lijst.pad(Vraag.ANDER_ADRES)),
                new VraagView.Regel("Hoe wij u bereiken", contact(alles.contact()), lijst.pad(Vraag.CONTACT)),
                new VraagView.Regel(
                        "Wat wij moeten weten",
                        toelichting == null ? "Niet ingevuld" : toelichting,
                        lijst.pad(Vraag.TOELICHTING)));
        return Page.ok("loket/controle", "Klopt alles?", VraagView.Controle.van(lijst, Vraag.TOELICHTING, regels));
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
        return adres.postcode().substring(0, 4) + " " + adres.postcode().substring(4) + ", nummer " + adres.huisnummer()
                + toevoeging;
    }

    private static String contact(Antwoord.Contact contact) {
        List<String> delen = new ArrayList<>(List.of(contact.naam()));
        if (contact.telefoon() != null) {
            delen.add(contact.telefoon());
        }
        if (contact.email() != null) {
            delen.add(contact.email());
        }
        delen.add(contact.taal());
        return String.join(", ", delen);
    }
}
