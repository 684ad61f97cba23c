package nl.buurtregie.bemiddeling.zoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.zoek.Adresboek;
import nl.buurtregie.bemiddeling.zoek.Adresnieuws;
import nl.buurtregie.bemiddeling.zoek.Adreswaarschuwing;
import nl.buurtregie.bemiddeling.zoek.Persoon;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;

/** The parts that the page of an address and that of a person have in common. */
@ApplicationScoped
class Adresbeeld {

    @Inject
    private Adresboek adresboek;

    @Inject
    private Zaakrijen zaakrijen;

    @Inject
    @Any
    private Instance<Adresnieuws> elders;

    @Inject
    private Clock clock;

    AdresView.Waarschuwing waarschuwing(Adreswaarschuwing een, String weg) {
        return new AdresView.Waarschuwing(
                een.tekst(),
                een.door() + ", " + DutchDates.day(dag(een.op()), clock) + " · verdwijnt na "
                        + DutchDates.withYear(een.tot()),
                weg);
    }

    List<AdresView.Mens> mensen(List<Persoon> mensen) {
        return mensen.stream()
                .map(persoon -> {
                    Partij wie = persoon.wie();
                    String naam = Adreswoorden.naam(wie);
                    return new AdresView.Mens(
                            Sessie.initialen(naam),
                            naam,
                            wie.naam() == null ? null : "/personen/" + wie.id(),
                            rollen(persoon),
                            wie.telefoon(),
                            Adreswoorden.taal(wie));
                })
                .toList();
    }

    List<Zaakrij> zaken(List<Persoon> mensen) {
        Zaakrijen.Blad blad = zaakrijen.blad(mensen);
        return perZaak(mensen).values().stream().map(blad::rij).toList();
    }

    /** One row for each case, also when two people of this door are in it. */
    private static Map<Long, Partij> perZaak(List<Persoon> mensen) {
        return mensen.stream()
                .flatMap(persoon -> persoon.zaken().stream())
                .sorted(Comparator.comparing((Partij partij) -> partij.zaak().aangemeldOp())
                        .reversed()
                        .thenComparing(Partij::id))
                .collect(Collectors.toMap(
                        partij -> partij.zaak().id(), partij -> partij, (een, ander) -> een, LinkedHashMap::new));
    }

    static List<Bemiddeling> lopend(List<Persoon> mensen) {
        return perZaak(mensen).values().stream()
                .map(Partij::zaak)
                .filter(zaak -> zaak.status().isOpen())
                .toList();
    }

    List<ZaakView.Gegeven> feiten(List<Persoon> mensen, List<Zaakrij> zaken, AdresView.Gemeld gemeld) {
        long lopend = zaken.stream().filter(Zaakrij::loopt).count();
        Stream<ZaakView.Gegeven> feiten = Stream.of(
                new ZaakView.Gegeven("Lopende zaken", Long.toString(lopend)),
                new ZaakView.Gegeven("Gesloten zaken", Long.toString(zaken.size() - lopend)),
                new ZaakView.Gegeven("Mensen bekend", Integer.toString(mensen.size())));
        if (gemeld == null) {
            return feiten.toList();
        }
        return Stream.concat(
                        feiten,
                        Stream.of(new ZaakView.Gegeven(
                                "Problemen met overlast",
                                gemeld.aantal()
                                        + (gemeld.lopend() == 0 ? "" : ", waarvan " + gemeld.lopend() + " lopend"))))
                .toList();
    }

    /** Null for who may see nothing of it. */
    AdresView.Gemeld gemeld(Ik ik, Adres adres) {
        Optional<Adresnieuws> nieuws =
                elders.stream().filter(een -> een.mag(ik)).findFirst();
        return nieuws.map(een -> gemeld(een.op(ik, adres))).orElse(null);
    }

    private static AdresView.Gemeld gemeld(Adresnieuws.Gevonden gevonden) {
        return new AdresView.Gemeld(
                gevonden.regels().stream()
                        .map(regel -> new AdresView.Melding(
                                regel.href(), regel.wat(), regel.onder(), regel.loopt(), regel.stand(), regel.beeld()))
                        .toList(),
                gevonden.aantal(),
                gevonden.lopend());
    }

    List<ZaakView.Gebeurtenis> gebeurd(Ik ik, List<Persoon> mensen) {
        Map<Long, String> nummers = perZaak(mensen).values().stream()
                .collect(Collectors.toMap(
                        partij -> partij.zaak().id(), partij -> partij.zaak().nummer()));
        return adresboek.wat(ik, mensen).stream()
                .map(regel -> gebeurtenis(regel, nummers.get(regel.bemiddelingId())))
                .toList();
    }

    /** What was done, not what was said: that stands in the case. */
    private static ZaakView.Gebeurtenis gebeurtenis(Historieregel regel, String nummer) {
        boolean verder = regel.van() == null || regel.van() != regel.naar();
        return new ZaakView.Gebeurtenis(
                DutchDates.withYear(dag(regel.op())), regel.handeling().woord(), "", "Zaak " + nummer, verder);
    }

    private static String rollen(Persoon persoon) {
        return persoon.zaken().stream()
                .collect(Collectors.groupingBy(
                        partij -> partij.rol() == Rolpartij.EERSTE_BUUR
                                ? "melder"
                                : Zaakrijen.klein(partij.rol().woord()),
                        TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(rol -> rol.getKey() + " in " + (rol.getValue() == 1 ? "1 zaak" : rol.getValue() + " zaken"))
                .collect(Collectors.joining(", "));
    }

    /** The doors where these people live, each a way to its page. */
    static List<Link> deuren(List<Persoon> mensen) {
        return mensen.stream()
                .map(Persoon::wie)
                .filter(wie -> wie.adres().isPresent())
                .map(wie -> new Link(Adreswoorden.voluit(wie.adres().orElseThrow()), "/adressen/" + wie.id()))
                .toList();
    }

    private static LocalDate dag(Instant op) {
        return LocalDate.ofInstant(op, SharedClock.ZONE);
    }
}
