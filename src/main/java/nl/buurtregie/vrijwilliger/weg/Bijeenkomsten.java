package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;

/** All trainings and intervisies. */
@ApplicationScoped
public class Bijeenkomsten {

    /** Rows on a page of those that were. */
    public static final int PAGINA = 50;

    /** Counted beside each meeting: a limit on meetings joined with their guests would stop at so many guests. */
    private static final String GETELD =
            "select b, (select count(g) from Bijeenkomst x join x.genodigden g where x.id = b.id),"
                    + " (select count(a) from Bijeenkomst y join y.aanwezigen a where y.id = b.id) from Bijeenkomst b where ";

    private static final String KOMT = "(b.afgezegdOp is null and b.dag >= :vandaag)";

    @PersistenceContext
    private EntityManager em;

    /** One in a list, with how many were asked and how many were there. */
    public record Geteld(Bijeenkomst bijeenkomst, int genodigd, int aanwezig) {}

    /** Something at which somebody was. */
    public record Gevolgd(Bijeenkomstsoort soort, LocalDate dag) {}

    /**
     * One that goes on, as it stands beside other appointments.
     *
     * @param wie ids of the accounts that were asked for it
     * @param genodigd how many were asked, with those who have no account yet
     */
    public record Afspraak(Bijeenkomst bijeenkomst, Set<Long> wie, int genodigd) {

        public LocalDate dag() {
            return bijeenkomst.plan().dag();
        }

        public Instant van() {
            return moment(bijeenkomst.plan().van());
        }

        public Instant tot() {
            return moment(bijeenkomst.plan().tot());
        }

        public boolean overlapt(Instant begin, Instant einde) {
            return van().isBefore(einde) && tot().isAfter(begin);
        }

        /** The office sees all of them; somebody else what he or she was asked for. */
        public boolean ziet(Ik ik) {
            return ik.is(Rol.COORDINATOR) || wie.contains(ik.id());
        }

        /** "een basistraining"; which kind it is, only to whoever sees it. */
        public String inWoorden(Ik ik) {
            Bijeenkomstsoort soort = bijeenkomst.plan().soort();
            if (!ziet(ik)) {
                return "een bijeenkomst";
            }
            return soort == Bijeenkomstsoort.INTERVISIE ? soort.woord() : "een " + soort.woord();
        }

        private Instant moment(LocalTime uur) {
            return dag().atTime(uur).atZone(SharedClock.ZONE).toInstant();
        }
    }

    private record Gevraagd(long bijeenkomst, Long medewerker) {}

    /** @throws NotFound for everybody but a coördinator, and when there is none */
    public Bijeenkomst get(Ik ik, long id) {
        Loopbanen.eisCoordinator(ik);
        return Optional.ofNullable(em.find(Bijeenkomst.class, id)).orElseThrow(NotFound::new);
    }

    /**
     * All to come, the first first.
     *
     * @throws NotFound for everybody but a coördinator
     */
    public List<Geteld> komend(Ik ik, LocalDate vandaag) {
        Loopbanen.eisCoordinator(ik);
        return Rows.of(
                em.createQuery(GETELD + KOMT + " order by b.dag, b.van, b.id", Object[].class)
                        .setParameter("vandaag", vandaag),
                Geteld.class);
    }

    /**
     * How many were, or were called off.
     *
     * @throws NotFound for everybody but a coördinator
     */
    public int aantalGeweest(Ik ik, LocalDate vandaag) {
        Loopbanen.eisCoordinator(ik);
        return em.createQuery("select count(b) from Bijeenkomst b where not " + KOMT, Long.class)
                .setParameter("vandaag", vandaag)
                .getSingleResult()
                .intValue();
    }

    /**
     * Those that were, or were called off, the last first, without the first so many; at most {@link #PAGINA}.
     *
     * @throws NotFound for everybody but a coördinator
     */
    public List<Geteld> geweest(Ik ik, LocalDate vandaag, int overslaan) {
        Loopbanen.eisCoordinator(ik);
        return Rows.of(
                em.createQuery(GETELD + "not " + KOMT + " order by b.dag desc, b.id desc", Object[].class)
                        .setParameter("vandaag", vandaag)
                        .setFirstResult(overslaan)
                        .setMaxResults(PAGINA),
                Geteld.class);
    }

    /** At which somebody was, the earliest first. */
    public List<Gevolgd> gevolgd(Loopbaan wie) {
        return Rows.of(
                em.createQuery("select b.soort, b.dag from Bijeenkomst b where :wie member of b.aanwezigen"
                                + " order by b.dag, b.id")
                        .setParameter("wie", wie.id()),
                Gevolgd.class);
    }

    /** For which somebody who works with us was asked, from that day on; what does not go on too: a calendar must take it away. */
    public List<Bijeenkomst> vanMedewerker(long medewerkerId, LocalDate vanaf) {
        return em.createQuery(
                        "select b from Bijeenkomst b join b.genodigden g where g in (select l.id from Loopbaan l"
                                + " where l.medewerkerId = :wie) and b.dag >= :vanaf order by b.dag, b.van, b.id",
                        Bijeenkomst.class)
                .setParameter("wie", medewerkerId)
                .setParameter("vanaf", vanaf)
                .getResultList();
    }

    /** All that go on from the first day up to the last, which is not in it; in two statements. Whoever shows one asks {@link Afspraak#ziet}. */
    public List<Afspraak> tussen(LocalDate van, LocalDate tot) {
        String welke = " b.afgezegdOp is null and b.dag >= :van and b.dag < :tot";
        List<Bijeenkomst> alle = em.createQuery(
                        "select b from Bijeenkomst b where" + welke + " order by b.dag, b.van, b.id", Bijeenkomst.class)
                .setParameter("van", van)
                .setParameter("tot", tot)
                .getResultList();
        if (alle.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Gevraagd>> gevraagd = Rows.of(
                        em.createQuery("select b.id, l.medewerkerId from Bijeenkomst b join b.genodigden g, Loopbaan l"
                                        + " where l.id = g and" + welke)
                                .setParameter("van", van)
                                .setParameter("tot", tot),
                        Gevraagd.class)
                .stream()
                .collect(Collectors.groupingBy(Gevraagd::bijeenkomst));
        return alle.stream()
                .map(een -> afspraak(een, gevraagd.getOrDefault(een.id(), List.of())))
                .toList();
    }

    private static Afspraak afspraak(Bijeenkomst een, List<Gevraagd> gevraagd) {
        Set<Long> wie = gevraagd.stream()
                .map(Gevraagd::medewerker)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Afspraak(een, wie, gevraagd.size());
    }

    Optional<Bijeenkomst> van(UUID inzending) {
        return em.createQuery("select b from Bijeenkomst b where b.inzending = :inzending", Bijeenkomst.class)
                .setParameter("inzending", inzending)
                .getResultStream()
                .findFirst();
    }

    /** In the database at once: invitations refer to it. */
    void add(Bijeenkomst nieuw) {
        em.persist(nieuw);
        em.flush();
    }
}
