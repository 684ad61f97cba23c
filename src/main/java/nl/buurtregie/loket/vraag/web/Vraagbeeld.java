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

    Response vraag(int status, Vraag vraag, Form form) {
        HulpvraagView view = new HulpvraagView(
                vraag.deel(),
                vraag.pad(),
                vraag.kop(),
                vraag.uitleg(),
                vraag.nummer(),
                Vraag.aantal(),
                vraag.terug(),
                form.view(),
                switch (vraag) {
                    case ONDERWERP -> Onderwerpen.alle();
                    case UW_ADRES -> buurten();
                    default -> List.of();
                },
                vraag == Vraag.CONTACT ? Talen.opties() : List.of());
        return Page.of(status, "loket/hulpvraag", vraag.kop(), view);
    }

    Response controle(Hulpvraag alles) {
        List<HulpvraagView.Regel> regels = new ArrayList<>();
        regels.add(regel(
                "Waar het over gaat",
                Onderwerpen.woorden(alles.onderwerp().onderwerp().name()),
                Vraag.ONDERWERP));
        regels.add(regel(
                "Waar u woont",
                adres(alles.uwAdres().adres()) + ", " + buurt(alles.uwAdres().buurt()),
                Vraag.UW_ADRES));
        Adres ander = alles.anderAdres().adres();
        regels.add(regel("Waar de buur woont", ander == null ? "Niet ingevuld" : adres(ander), Vraag.ANDER_ADRES));
        regels.add(regel("Hoe wij u bereiken", contact(alles.contact()), Vraag.CONTACT));
        String toelichting = alles.toelichting().toelichting();
        regels.add(
                regel("Wat wij moeten weten", toelichting == null ? "Niet ingevuld" : toelichting, Vraag.TOELICHTING));
        return Page.ok(
                "loket/controle", Vraag.CONTROLE.kop(), new HulpvraagView.Controle(Vraag.CONTROLE.terug(), regels));
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

    private static HulpvraagView.Regel regel(String label, String waarde, Vraag vraag) {
        return new HulpvraagView.Regel(label, waarde, vraag.pad());
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
