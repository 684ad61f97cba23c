package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.verwijzer.Verwezen;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;
import nl.buurtregie.privacy.verzoek.Stuk.Gegeven;

/** What was written to a verwijzer about a case. A letter in which a neighbour can be recognised is named only: what is about a neighbour is not the verwijzer's. */
@ApplicationScoped
@Transactional
class Verwijzerpost implements Inzagebron {

    private static final String OVER_EEN_BUUR = "Hierin staat iets over een buur. Daarom krijgt u de tekst niet.";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Brieven brieven;

    @Inject
    private Verwezen verwezen;

    /** @param tekst null: it was sent, and only the fact remains */
    private record Mail(long id, Instant op, String soort, String tekst) {}

    @Override
    public List<Stuk> van(Betrokkene wie) {
        return verwezen.zaken(wie).stream()
                .flatMap(een -> Stream.concat(brieven(een.zaak()), mails(een)))
                .toList();
    }

    private Stream<Stuk> brieven(Bemiddeling zaak) {
        return brieven.van(zaak).stream()
                .filter(brief -> brief.aan().isVerwijzer())
                .flatMap(brief -> brief.tekst().map(Brieftekst::plat).stream()
                        .map(tekst -> Stuk.van(
                                "brief:" + brief.id(),
                                "Brief van " + dag(brief.op()) + ": "
                                        + brief.soort().woord(),
                                "zaak " + zaak.nummer(),
                                false,
                                List.of(new Gegeven("Tekst", leesbaar(zaak, tekst))))));
    }

    private static String leesbaar(Bemiddeling zaak, String tekst) {
        return Andermans.gevonden(zaak, Brieflezer.van(Geadresseerde.VERWIJZER), tekst)
                        .isPresent()
                ? OVER_EEN_BUUR
                : tekst;
    }

    /** To an address that no neighbour of the case has; letters stand by themselves, and a text is kept only as long as it waits. */
    private Stream<Stuk> mails(Verwezen.Verwezenzaak een) {
        if (een.email() == null || een.zaak().isAdresVanBuur(een.email())) {
            return Stream.empty();
        }
        Set<Long> brief = brieven.van(een.zaak()).stream()
                .flatMap(deze -> deze.uitgaandId().stream())
                .collect(Collectors.toSet());
        List<Mail> mails = Rows.of(
                        em.createNativeQuery("select id, gemaakt_op, soort, tekst from uitgaand where nummer = ?1"
                                        + " and lower(aan) = lower(?2) order by id")
                                .setParameter(1, een.zaak().nummer())
                                .setParameter(2, een.email()),
                        Mail.class)
                .stream()
                .filter(mail -> !brief.contains(mail.id()))
                .toList();
        return mails.isEmpty() ? Stream.empty() : post(een.zaak(), mails);
    }

    private static Stream<Stuk> post(Bemiddeling zaak, List<Mail> mails) {
        Stuk alle = stuk(
                zaak,
                "verwijzermail:" + zaak.id(),
                "Mail aan u",
                mails.stream()
                        .map(mail -> new Gegeven(dag(mail.op()), mail.soort()))
                        .toList());
        Stream<Stuk> teksten = mails.stream()
                .filter(mail -> mail.tekst() != null)
                .map(mail -> stuk(
                        zaak,
                        "verwijzermailtekst:" + mail.id(),
                        "Tekst van een mail van " + dag(mail.op()),
                        List.of(new Gegeven("Tekst", leesbaar(zaak, mail.tekst())))));
        return Stream.concat(Stream.of(alle), teksten);
    }

    private static Stuk stuk(Bemiddeling zaak, String sleutel, String wat, List<Gegeven> gegevens) {
        return Stuk.van(sleutel, wat, "zaak " + zaak.nummer(), false, gegevens);
    }

    private static String dag(Instant op) {
        return DutchDates.withYear(op);
    }

    @Override
    public Set<String> velden() {
        return Set.of("brief.tekst", "uitgaand.aan", "uitgaand.tekst");
    }
}
