package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;

/** The dry run that was asked for last: an earlier one tells nothing any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Proefrondes {

    /** After so long without a sign it is taken over: its server is gone. */
    private static final Duration VERLATEN = Duration.ofMinutes(5);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Clock clock;

    private record Rij(String soort, String termijn, int aantal, boolean mislukt, String voorbeeld) {}

    public Optional<Proefronde> laatste() {
        return Rows.of(
                        em.createNativeQuery(
                                "select id, gevraagd_op, door, klaar_op, weg, van, feiten, gelijk from proefronde"
                                        + " order by id desc limit 1"),
                        Proefronde.class)
                .stream()
                .findFirst();
    }

    /** Of one that has ended. */
    public List<Proefronde.Soort> soorten(long id) {
        return Rows.of(
                        met(
                                "select soort, termijn, aantal, mislukt, voorbeeld from proefronde_soort where proefronde_id = ?1",
                                id),
                        Rij.class)
                .stream()
                .map(een -> new Proefronde.Soort(
                        een.soort, een.termijn, een.aantal, een.mislukt, een.voorbeeld, velden(id, een.soort)))
                .toList();
    }

    /** Done today, without a fault, no figure changed by it, and no term became shorter since it looked. */
    public boolean isGoedVandaag() {
        Instant vandaag = SharedClock.startOf(LocalDate.now(clock));
        return laatste()
                .filter(een -> een.isKlaar() && een.isGelijk() && !een.klaarOp().isBefore(vandaag))
                .map(een -> soorten(een.id()))
                .filter(soorten -> soorten.stream().noneMatch(Proefronde.Soort::mislukt) && isVanNu(soorten))
                .isPresent();
    }

    private boolean isVanNu(List<Proefronde.Soort> soorten) {
        Map<String, Period> gezien =
                soorten.stream().collect(Collectors.toMap(Proefronde.Soort::soort, een -> Period.parse(een.termijn())));
        return plan.soorten().stream()
                .map(Bewaarsoort::bewaring)
                .allMatch(een -> gezien.containsKey(een.code()) && !een.isKorterDan(gezien.get(een.code())));
    }

    /** @return false when one runs already */
    boolean vraag(String door, int van) {
        em.createNativeQuery("delete from proefronde where klaar_op is not null")
                .executeUpdate();
        return em.createNativeQuery(
                                "insert into proefronde (gevraagd_op, door, van) values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, nu())
                        .setParameter(2, door)
                        .setParameter(3, van)
                        .executeUpdate()
                > 0;
    }

    /** The one that waits, for this server. */
    Optional<Long> neem() {
        List<?> rijen = em.createNativeQuery("update proefronde set gezien_op = ?1, weg = 0 where klaar_op is null"
                        + " and (gezien_op is null or gezien_op < ?2) returning id")
                .setParameter(1, nu())
                .setParameter(2, Timestamp.from(clock.instant().minus(VERLATEN)))
                .getResultList();
        return rijen.stream().findFirst().map(een -> ((Number) een).longValue());
    }

    /** A sign of life, seen by everybody. */
    void meld(long id, int weg) {
        met("update proefronde set gezien_op = ?2, weg = ?3 where id = ?1", id)
                .setParameter(2, nu())
                .setParameter(3, weg)
                .executeUpdate();
    }

    void klaar(long id, Proefronde.Uitslag uitslag) {
        for (Proefronde.Soort soort : uitslag.soorten()) {
            met("insert into proefronde_soort values (?1, ?2, ?3, ?4, ?5, ?6)", id)
                    .setParameter(2, soort.soort())
                    .setParameter(3, soort.aantal())
                    .setParameter(4, soort.mislukt())
                    .setParameter(5, soort.voorbeeld())
                    .setParameter(6, soort.termijn())
                    .executeUpdate();
            for (Proefronde.Veld veld : soort.velden()) {
                schrijf(id, soort, veld);
            }
        }
        met("update proefronde set klaar_op = ?2, weg = ?3, feiten = ?4, gelijk = ?5 where id = ?1", id)
                .setParameter(2, nu())
                .setParameter(
                        3,
                        uitslag.soorten().stream()
                                .mapToInt(Proefronde.Soort::aantal)
                                .sum())
                .setParameter(4, uitslag.cijfers().van())
                .setParameter(5, uitslag.cijfers().gelijk())
                .executeUpdate();
    }

    private void schrijf(long id, Proefronde.Soort soort, Proefronde.Veld veld) {
        met("insert into proefronde_veld values (?1, ?2, ?3, ?4, ?5, ?6)", id)
                .setParameter(2, soort.soort())
                .setParameter(3, soort.velden().indexOf(veld))
                .setParameter(4, veld.wat())
                .setParameter(5, veld.voor())
                .setParameter(6, veld.na())
                .executeUpdate();
    }

    private List<Proefronde.Veld> velden(long id, String soort) {
        return Rows.of(
                met(
                                "select wat, voor, na from proefronde_veld where proefronde_id = ?1 and soort = ?2 order by volgorde",
                                id)
                        .setParameter(2, soort),
                Proefronde.Veld.class);
    }

    private Query met(String sql, long id) {
        return em.createNativeQuery(sql).setParameter(1, id);
    }

    private Timestamp nu() {
        return Timestamp.from(clock.instant());
    }
}
