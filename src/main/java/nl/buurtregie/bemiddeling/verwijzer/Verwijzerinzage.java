package nl.buurtregie.bemiddeling.verwijzer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Verwijspersoon;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;
import nl.buurtregie.privacy.verzoek.Stuk.Gegeven;

/** What is held of somebody who refers residents for his or her work. Of a case no more than that he or she referred it. */
@ApplicationScoped
@Transactional
class Verwijzerinzage implements Inzagebron {

    @Inject
    private Verwezen verwezen;

    @Override
    public List<Betrokkene> zoek(String woord) {
        return Inzagebron.zoekwoord(woord)
                .map(klein -> verwezen.zoek(woord, klein))
                .orElse(List.of());
    }

    @Override
    public List<Stuk> van(Betrokkene wie) {
        return Stream.concat(
                        verwezen.persoon(wie).map(Verwijzerinzage::stuk).stream(),
                        verwezen.contacten(wie).stream().map(een -> stuk(verwezen.zaak(een), een)))
                .toList();
    }

    private static Stuk stuk(Verwijspersoon wie) {
        return Stuk.van(
                "verwijzer:" + wie.id(),
                "Hoe u in ons boek van verwijzers staat",
                "boek van verwijzers",
                true,
                gegevens(
                        wie.gegevens(),
                        new Gegeven("Werkt bij", wie.soort().woord()),
                        new Gegeven("Laatste verwijzing", dag(wie.laatstOp())),
                        new Gegeven("Eigen link naar het formulier", wie.heeftLink() ? "ja" : null)));
    }

    private static Stuk stuk(Bemiddeling zaak, Verwijzercontact contact) {
        return Stuk.van(
                "verwezen:" + zaak.id(),
                "Hoe u bij een zaak staat die u naar ons verwees",
                "zaak " + zaak.nummer(),
                true,
                gegevens(contact.gegevens(), new Gegeven("Verwezen", dag(zaak.aangemeldOp()))));
    }

    private static List<Gegeven> gegevens(Verwijzercontact.Gegevens wie, Gegeven... erbij) {
        return Stream.concat(
                        Stream.of(
                                new Gegeven("Naam", wie.naam()),
                                new Gegeven("Organisatie", wie.organisatie()),
                                new Gegeven("E-mail", wie.email()),
                                new Gegeven("Telefoon", wie.telefoon())),
                        Stream.of(erbij))
                .filter(een -> een.waarde() != null)
                .toList();
    }

    private static String dag(Instant op) {
        return DutchDates.withYear(op);
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "verwijspersoon.naam",
                "verwijspersoon.organisatie",
                "verwijspersoon.email",
                "verwijspersoon.telefoon",
                "verwijspersoon.link_hash",
                "verwijzercontact.naam",
                "verwijzercontact.organisatie",
                "verwijzercontact.email",
                "verwijzercontact.telefoon");
    }
}
