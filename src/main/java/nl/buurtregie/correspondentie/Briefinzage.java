package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;
import nl.buurtregie.privacy.verzoek.Stuk.Gegeven;

/** What was written to a neighbour: letters and mail. Also the judge of a text: what in it belongs to the other one? */
@ApplicationScoped
@Transactional
class Briefinzage implements Inzagebron {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Brieven brieven;

    /** @param tekst null: it was sent, and only the fact remains */
    public record Mail(long id, Instant op, String soort, String tekst) {}

    @Override
    public List<Stuk> van(Betrokkene wie) {
        return partij(wie).map(partij -> stukken(zaak(partij), partij)).orElse(List.of());
    }

    @Override
    public Optional<String> vanEenAnder(Betrokkene wie, String tekst) {
        return partij(wie).flatMap(partij -> Andermans.gevonden(zaak(partij), partij, tekst));
    }

    private Optional<Partij> partij(Betrokkene wie) {
        return Optional.of(wie)
                .filter(een -> een.soort() == Betrokkene.Soort.PARTIJ)
                .map(een -> em.find(Partij.class, een.sleutel()));
    }

    private Bemiddeling zaak(Partij partij) {
        return em.createQuery("select p.bemiddeling from Partij p where p = :partij", Bemiddeling.class)
                .setParameter("partij", partij)
                .getSingleResult();
    }

    private List<Stuk> stukken(Bemiddeling zaak, Partij partij) {
        List<Brief> alle = brieven.van(zaak);
        List<Stuk> stukken = new ArrayList<>();
        alle.stream()
                .filter(brief -> brief.aan().partij(zaak).filter(partij::equals).isPresent())
                .filter(brief -> brief.tekst().isPresent())
                .forEach(brief -> stukken.add(stuk(
                        zaak,
                        partij,
                        "brief:" + brief.id(),
                        "Brief van " + dag(brief.op()) + ": " + brief.soort().woord(),
                        Brieftekst.plat(brief.tekst().get()),
                        lezer(brief))));
        stukken.addAll(post(zaak, partij, mails(zaak, partij, alle)));
        return stukken;
    }

    /** For whom it was, as it stood above it: own words, of which nothing has to be taken out. */
    private static List<Gegeven> lezer(Brief brief) {
        return brief.hoofd()
                .map(hoofd -> List.of(new Gegeven("Aan", String.join(", ", hoofd.lezer()))))
                .orElse(List.of());
    }

    /** That something was sent; its text only as long as it waits. */
    private static List<Stuk> post(Bemiddeling zaak, Partij partij, List<Mail> mails) {
        List<Stuk> stukken = new ArrayList<>();
        if (!mails.isEmpty()) {
            stukken.add(Stuk.van(
                    "mail:" + partij.id(),
                    "Mail aan u",
                    "zaak " + zaak.nummer(),
                    false,
                    mails.stream()
                            .map(mail -> new Gegeven(dag(mail.op()), mail.soort()))
                            .toList()));
        }
        mails.stream()
                .filter(mail -> mail.tekst() != null)
                .forEach(mail -> stukken.add(stuk(
                        zaak,
                        partij,
                        "mailtekst:" + mail.id(),
                        "Tekst van een mail van " + dag(mail.op()),
                        mail.tekst(),
                        List.of())));
        return stukken;
    }

    /** Written to this one reader; whether the other is in it all the same is looked at once more. */
    private static Stuk stuk(
            Bemiddeling zaak, Partij partij, String sleutel, String wat, String tekst, List<Gegeven> erbij) {
        String plek = "zaak " + zaak.nummer();
        return Andermans.gevonden(zaak, partij, tekst).isPresent()
                ? Stuk.gemengd(sleutel, wat, plek, tekst)
                : Stuk.van(
                        sleutel,
                        wat,
                        plek,
                        false,
                        Stream.concat(erbij.stream(), Stream.of(new Gegeven("Tekst", tekst)))
                                .toList());
    }

    /** To an address that only this neighbour has; letters stand by themselves. */
    private List<Mail> mails(Bemiddeling zaak, Partij partij, List<Brief> alle) {
        boolean eigen = partij.email() != null
                && zaak.partijen().stream()
                        .noneMatch(
                                ander -> !ander.equals(partij) && partij.email().equalsIgnoreCase(ander.email()));
        if (!eigen) {
            return List.of();
        }
        Set<Long> brief =
                alle.stream().flatMap(een -> een.uitgaandId().stream()).collect(Collectors.toSet());
        return Rows.of(
                        em.createNativeQuery("select id, gemaakt_op, soort, tekst from uitgaand where nummer = ?1"
                                        + " and lower(aan) = lower(?2) order by id")
                                .setParameter(1, zaak.nummer())
                                .setParameter(2, partij.email()),
                        Mail.class)
                .stream()
                .filter(mail -> !brief.contains(mail.id()))
                .toList();
    }

    private static String dag(Instant op) {
        return DutchDates.withYear(op);
    }

    @Override
    public Set<String> velden() {
        return Set.of("brief.tekst", "brief.lezer", "uitgaand.aan", "uitgaand.onderwerp", "uitgaand.tekst");
    }
}
