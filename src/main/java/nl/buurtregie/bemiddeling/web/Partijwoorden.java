package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Contactmoment;
import nl.buurtregie.bemiddeling.Notitie;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Toestemming;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.vrijwilliger.Vrijwilligers;

/** The parties of a case: how to reach them, and their consents as sentences. */
@ApplicationScoped
class Partijwoorden {

    @Inject
    private Gebieden gebieden;

    @Inject
    private Belkaarten belkaarten;

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Clock clock;

    /**
     * The two who do it; nobody any more when it is over.
     *
     * @param stil the case is only kept: there is nothing to call about
     */
    PaarView paar(Ik ik, Bemiddeling zaak, boolean stil, Map<Long, String> namen) {
        return !zaak.isUitgepraat() || !zaak.paar().isEmpty()
                ? Paarwoorden.voluit(ik, zaak.paar(), namen, stil ? Map.of() : vrijwilligers.belnummers(zaak.paar()))
                : PaarView.gesloten();
    }

    /** What whoever goes there should know, by party. */
    Map<Long, List<String>> letOp(Bemiddeling zaak) {
        return belkaarten.letOp(zaak);
    }

    /** Whom the step at hand is about. */
    ZaakView.Bellen bellen(Ik ik, Bemiddeling zaak, Map<Long, List<String>> letOp, List<Notitie> notities) {
        return belkaarten.van(ik, zaak, letOp, notities);
    }

    List<DossierView.Partij> van(Bemiddeling zaak, List<Contactmoment> contacten, Map<Long, List<String>> letOp) {
        return zaak.partijen().stream()
                .map(partij -> partij(
                        zaak,
                        partij,
                        letOp.getOrDefault(partij.id(), List.of()),
                        contacten.stream()
                                .filter(contact -> contact.partijId() == partij.id())
                                .toList()))
                .toList();
    }

    /** Of a case that is only kept: it can be read, nobody is called, and nothing is changed. */
    static DossierView.Partij stil(DossierView.Partij partij) {
        List<ZaakView.Gegeven> gegevens = new ArrayList<>(partij.gegevens());
        if (partij.telefoon() != null) {
            gegevens.add(new ZaakView.Gegeven("Telefoon", partij.telefoon()));
        }
        return new DossierView.Partij(
                partij.rol(),
                partij.naam(),
                null,
                partij.letOp(),
                gegevens,
                partij.toestemmingen(),
                partij.adres(),
                null,
                null,
                null);
    }

    /** The verwijzer, shown to whoever gives the feedback. */
    DossierView.Partij verwijzer(Verwijzercontact contact, String wijzig) {
        return new DossierView.Partij(
                "Verwijzer",
                contact.naam(),
                contact.telefoon(),
                List.of(),
                verwijzergegevens(contact),
                List.of(),
                null,
                wijzig,
                null,
                null);
    }

    /** Somebody referred it, and nobody wrote down who; or that person asked to be forgotten. */
    DossierView.Partij zonderVerwijzer(Bemiddeling zaak, boolean isGewist, String wijzig) {
        ZaakView.Gegeven van = new ZaakView.Gegeven("Van", zaak.verwijzerwoord());
        return new DossierView.Partij(
                "Verwijzer",
                isGewist ? "Gewist op eigen verzoek" : "Nog niet ingevuld",
                null,
                List.of(),
                isGewist ? List.of(van, new ZaakView.Gegeven("Let op", "Vul alleen een ander in.")) : List.of(van),
                List.of(),
                null,
                wijzig,
                null,
                null);
    }

    private static List<ZaakView.Gegeven> verwijzergegevens(Verwijzercontact contact) {
        ZaakView.Gegeven van = new ZaakView.Gegeven("Van", contact.organisatie());
        return contact.email() == null ? List.of(van) : List.of(van, new ZaakView.Gegeven("E-mail", contact.email()));
    }

    private DossierView.Partij partij(
            Bemiddeling zaak, Partij partij, List<String> letOp, List<Contactmoment> contacten) {
        boolean eerste = partij.rol() == Rolpartij.EERSTE_BUUR;
        boolean gewist = zaak.gewistOp() != null;
        String naam = partij.naam() != null ? partij.naam() : gewist ? "Naam gewist" : "Naam nog niet bekend";
        return new DossierView.Partij(
                partij.rol().woord() + (eerste ? " · melder" : ""),
                naam,
                partij.telefoon(),
                letOp,
                gegevens(zaak, partij, contacten),
                toestemmingen(partij),
                partij.adres().isPresent() ? "/adressen/" + partij.id() : null,
                zaak.status().isOpen() ? Zaakpad.van(zaak, "partij/" + partij.id()) : null,
                Zaakpad.van(zaak, "partij/" + partij.id() + "/toestemming"),
                zaak.gewistOp() == null && partij.ingelichtOp() == null
                        ? Zaakpad.van(zaak, "partij/" + partij.id() + "/verteld")
                        : null);
    }

    private List<ZaakView.Gegeven> gegevens(Bemiddeling zaak, Partij partij, List<Contactmoment> contacten) {
        List<ZaakView.Gegeven> gegevens = new ArrayList<>();
        if (partij.email() != null) {
            gegevens.add(new ZaakView.Gegeven("E-mail", partij.email()));
        }
        if (partij.telefoon() == null && partij.email() == null && zaak.gewistOp() == null) {
            gegevens.add(new ZaakView.Gegeven("Bereiken", "brief of langsgaan"));
        }
        partij.adres().ifPresent(adres -> gegevens.add(new ZaakView.Gegeven("Adres", adres.inWoorden())));
        if (partij.rol() == Rolpartij.EERSTE_BUUR && zaak.adresbron() != null) {
            String buurt = gebieden.get(zaak.buurtCode()).naam();
            gegevens.add(new ZaakView.Gegeven(
                    "Buurt", buurt + ", " + zaak.adresbron().woord()));
        }
        gegevens.add(new ZaakView.Gegeven("Taal", partij.taal()));
        partij.woonsituatie().ifPresent(woont -> gegevens.add(new ZaakView.Gegeven("Woont", woont.woord())));
        contacten.stream()
                .findFirst()
                .ifPresent(laatste -> gegevens.add(new ZaakView.Gegeven("Contact", contact(contacten, laatste))));
        return gegevens;
    }

    private String contact(List<Contactmoment> contacten, Contactmoment laatste) {
        String keer = contacten.size() == 1 ? "1 keer" : contacten.size() + " keer";
        String gelukt = laatste.isBereikt() ? "bereikt" : "niet bereikt";
        return keer + ", laatst " + wanneer(laatste) + ": "
                + laatste.wijze().woord().toLowerCase(Locale.ROOT) + ", " + gelukt;
    }

    /** The hour is known of what was recorded on the day itself. */
    private String wanneer(Contactmoment moment) {
        return moment.dag().equals(LocalDate.ofInstant(moment.op(), SharedClock.ZONE))
                ? DutchDates.moment(moment.op(), clock)
                : DutchDates.day(moment.dag(), clock);
    }

    private List<DossierView.Toestemming> toestemmingen(Partij partij) {
        List<DossierView.Toestemming> zinnen = new ArrayList<>();
        if (partij.ingelichtOp() == null) {
            zinnen.add(new DossierView.Toestemming(
                    false, "Weet nog niet wat wij bewaren", "vertel dit bij het eerste contact", null));
        } else {
            zinnen.add(new DossierView.Toestemming(true, "Weet wat wij bewaren", sinds(partij.ingelichtOp()), null));
        }
        partij.toestemmingen().forEach(toestemming -> zinnen.add(zin(toestemming)));
        return zinnen;
    }

    private DossierView.Toestemming zin(Toestemming toestemming) {
        String ja = toestemming.isGegeven() ? "Mag: " : "Mag niet: ";
        return new DossierView.Toestemming(
                toestemming.isGegeven(),
                ja + toestemming.doel().woord(),
                sinds(toestemming.op()) + ", genoteerd door " + toestemming.door(),
                gevraagd(toestemming.tekst()));
    }

    /** What was written down later has a day and no time: it stands at the first moment of that day. */
    private String sinds(Instant op) {
        LocalDate dag = LocalDate.ofInstant(op, SharedClock.ZONE);
        return op.equals(SharedClock.startOf(dag)) ? DutchDates.day(dag, clock) : DutchDates.moment(op, clock);
    }

    private static String gevraagd(Toestemmingstekst tekst) {
        return (tekst == Toestemmingstekst.VOOR_VERSIES ? "Gevraagd: " : "Gevraagd ") + tekst.kort();
    }
}
