package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;

/** What a melder did through the own link, and which links there are. The questions afterwards have no name. */
@ApplicationScoped
@Transactional
class Linkinzage implements Inzagebron {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A link. */
    public record Link(Geheimelink.Soort soort, Instant op) {}

    /** A message. */
    public record Bericht(Melderbericht.Soort soort, Instant op) {}

    /** The own link is of the first neighbour only. */
    @Override
    public List<Stuk> van(Betrokkene wie) {
        if (wie.soort() != Betrokkene.Soort.PARTIJ || !isMelder(wie)) {
            return List.of();
        }
        Stream<Stuk.Gegeven> links = Rows.of(
                        vraag("select soort, gemaakt_op from geheime_link where soort = 'VOLG' and nummer = ?1", wie),
                        Link.class)
                .stream()
                .map(link -> new Stuk.Gegeven("Link om te volgen", DutchDates.moment(link.op(), clock)));
        Stream<Stuk.Gegeven> berichten =
                Rows.of(vraag("select soort, op from melderbericht where nummer = ?1", wie), Bericht.class).stream()
                        .map(bericht ->
                                new Stuk.Gegeven(bericht.soort().woord(), DutchDates.moment(bericht.op(), clock)));
        List<Stuk.Gegeven> alle = Stream.concat(links, berichten).toList();
        return alle.isEmpty()
                ? List.of()
                : List.of(Stuk.van("link:" + wie.sleutel(), "Uw eigen link", "zaak " + wie.nummer(), false, alle));
    }

    private boolean isMelder(Betrokkene wie) {
        return !em.createNativeQuery("select 1 from partij where id = ?1 and rol = 'EERSTE_BUUR'")
                .setParameter(1, wie.sleutel())
                .getResultList()
                .isEmpty();
    }

    private jakarta.persistence.Query vraag(String sql, Betrokkene wie) {
        return em.createNativeQuery(sql + " order by 2").setParameter(1, wie.nummer());
    }

    @Override
    public Set<String> velden() {
        return Set.of("geheime_link.nummer", "melderbericht.nummer");
    }
}
