package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.verwijzer.Verwezen;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
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

    /** That it was sent; what it said is not kept. */
    private record Mail(Instant op, String soort) {}

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

    /** To an address that no neighbour of the case has. */
    private Stream<Stuk> mails(Verwezen.Verwezenzaak een) {
        if (een.email() == null || een.zaak().isAdresVanBuur(een.email())) {
            return Stream.empty();
        }
        List<Gegeven> mails = Rows.of(
                        em.createNativeQuery("select gemaakt_op, soort from uitgaand where nummer = ?1"
                                        + " and lower(aan) = lower(?2) order by id")
                                .setParameter(1, een.zaak().nummer())
                                .setParameter(2, een.email()),
                        Mail.class)
                .stream()
                .map(mail -> new Gegeven(dag(mail.op()), mail.soort()))
                .toList();
        return mails.isEmpty()
                ? Stream.empty()
                : Stream.of(Stuk.van(
                        "verwijzermail:" + een.zaak().id(),
                        "Mail aan u",
                        "zaak " + een.zaak().nummer(),
                        false,
                        mails));
    }

    private static String dag(Instant op) {
        return DutchDates.withYear(LocalDate.ofInstant(op, SharedClock.ZONE));
    }

    @Override
    public Set<String> velden() {
        return Set.of("brief.tekst", "uitgaand.aan");
    }
}
