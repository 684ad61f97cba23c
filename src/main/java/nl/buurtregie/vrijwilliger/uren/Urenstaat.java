package nl.buurtregie.vrijwilliger.uren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Rows;

/** All hours and travel costs. A volunteer finds the own ones, a coördinator those of everybody, and nobody else any. */
@ApplicationScoped
public class Urenstaat {

    private static final int UUR = 60;
    private static final int MINSTENS = 5; // people: fewer would say something of one of them

    @PersistenceContext
    private EntityManager em;

    /** Of one quarter, the last day first. */
    public List<Urenregel> eigen(Ik ik, Kwartaal kwartaal) {
        return em.createQuery(
                        "select u from Urenregel u where u.medewerkerId = :wie and u.dag between :van and :tot"
                                + " order by u.dag desc, u.id desc",
                        Urenregel.class)
                .setParameter("wie", ik.id())
                .setParameter("van", kwartaal.eerste())
                .setParameter("tot", kwartaal.laatste())
                .getResultList();
    }

    /** Of everybody in one quarter, in the order of the days. */
    public List<Urenregel> alle(Ik ik, Kwartaal kwartaal) {
        eisCoordinator(ik);
        return em.createQuery(
                        "select u from Urenregel u where u.medewerkerId is not null and u.dag between :van and :tot"
                                + " order by u.dag, u.id",
                        Urenregel.class)
                .setParameter("van", kwartaal.eerste())
                .setParameter("tot", kwartaal.laatste())
                .getResultList();
    }

    /** Of everybody, before this quarter: what costs something and was not paid, in the order of the days. */
    public List<Urenregel> openVoor(Ik ik, Kwartaal kwartaal) {
        eisCoordinator(ik);
        return em.createQuery(
                        "select u from Urenregel u where u.medewerkerId is not null and u.betaaldOp is null and u.dag < :van"
                                + " order by u.dag, u.id",
                        Urenregel.class)
                .setParameter("van", kwartaal.eerste())
                .getResultStream()
                .filter(een -> een.bedragCent() != 0)
                .toList();
    }

    /** Names by account of who volunteers or did, or wrote something: of whom a coördinator can write. */
    public Map<Long, String> mensen(Ik ik) {
        eisCoordinator(ik);
        return Rows.map(
                em.createNativeQuery("select m.id, m.naam from medewerker m where m.gewist_op is null and (exists"
                        + " (select 1 from vrijwilliger v where v.medewerker_id = m.id) or exists"
                        + " (select 1 from urenregel u where u.medewerker_id = m.id)) order by m.naam, m.id"),
                Long.class,
                String.class);
    }

    private static void eisCoordinator(Ik ik) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
    }

    /** @throws NotFound for a line of somebody else */
    public Urenregel eigen(Ik ik, long id) {
        return Optional.ofNullable(em.find(Urenregel.class, id))
                .filter(regel -> regel.medewerkerId() != null && regel.medewerkerId() == ik.id())
                .orElseThrow(NotFound::new);
    }

    /** Whole hours of a year, of all together; empty when so few wrote that it would say something of one of them. */
    public Optional<Integer> uren(int jaar) {
        Object[] som = (Object[])
                em.createQuery("select coalesce(sum(u.minuten), 0), count(distinct u.medewerkerId) from Urenregel u"
                                + " where u.dag between :van and :tot")
                        .setParameter("van", LocalDate.of(jaar, 1, 1))
                        .setParameter("tot", LocalDate.of(jaar, 12, 31))
                        .getSingleResult();
        return Optional.of(((Number) som[0]).intValue() / UUR)
                .filter(uren -> uren > 0 && ((Number) som[1]).intValue() >= MINSTENS);
    }

    /** The end of the last year in which this person still has hours or was paid for them; empty when there is none. */
    public Optional<LocalDate> laatsteJaar(long medewerkerId) {
        Object laatste = em.createNativeQuery(
                        "select max(" + Urenbewaring.BOEKDAG + ") from urenregel where medewerker_id = ?1")
                .setParameter(1, medewerkerId)
                .getSingleResult();
        return Optional.ofNullable((Date) laatste)
                .map(dag -> dag.toLocalDate().with(TemporalAdjusters.lastDayOfYear()));
    }

    Optional<Urenregel> van(UUID inzending) {
        return em.createQuery("select u from Urenregel u where u.inzending = :inzending", Urenregel.class)
                .setParameter("inzending", inzending)
                .getResultStream()
                .findFirst();
    }

    /** Something of this volunteer about that case on that day. */
    public boolean isGeschreven(Ik ik, String zaak, LocalDate dag) {
        return em.createQuery(
                                "select count(u) from Urenregel u where u.medewerkerId = :wie and u.zaak = :zaak"
                                        + " and u.dag = :dag",
                                Long.class)
                        .setParameter("wie", ik.id())
                        .setParameter("zaak", zaak)
                        .setParameter("dag", dag)
                        .getSingleResult()
                > 0;
    }

    /** This form was sent before. */
    public boolean isEerder(UUID inzending) {
        return van(inzending).isPresent();
    }

    /** What was written with an outcome, and not paid; what somebody wrote by himself stays. */
    List<Urenregel> over(String zaak, Instant sinds) {
        return em.createQuery(
                        "select u from Urenregel u where u.zaak = :zaak and u.op >= :sinds and u.betaaldOp is null"
                                + " and u.bijUitkomst = true",
                        Urenregel.class)
                .setParameter("zaak", zaak)
                .setParameter("sinds", sinds)
                .getResultList();
    }

    void add(Urenregel nieuw) {
        em.persist(nieuw);
        em.flush();
    }

    void haalWeg(Urenregel regel) {
        em.remove(regel);
    }
}
