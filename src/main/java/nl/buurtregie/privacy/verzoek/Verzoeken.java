package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;

/** All requests. Only the privacyfunctionaris sees them; the coördinator no more than the texts that have to be looked at. */
@ApplicationScoped
public class Verzoeken {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Inzagebronnen bronnen;

    @Inject
    private Clock clock;

    /** @throws NotFound when there is no such request, or when it is not yours */
    public Verzoek get(Ik ik, String nummer) {
        return Optional.of(nummer)
                .filter(een -> ik.is(Rol.PRIVACYFUNCTIONARIS))
                .flatMap(this::find)
                .orElseThrow(NotFound::new);
    }

    Optional<Verzoek> find(String nummer) {
        return em.createQuery("select v from Verzoek v where v.nummer = :nummer", Verzoek.class)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst();
    }

    Optional<Verzoek> find(UUID sleutel) {
        return em.createQuery("select v from Verzoek v where v.sleutel = :sleutel", Verzoek.class)
                .setParameter("sleutel", sleutel.toString())
                .getResultStream()
                .findFirst();
    }

    /** The one whose package can still be fetched with this link. */
    Optional<Verzoek> metPakket(String hash) {
        return em.createQuery(
                        "select v from Verzoek v where v.ophaling.pakketHash = :hash and v.ophaling.pakketTot >= :vandaag",
                        Verzoek.class)
                .setParameter("hash", hash)
                .setParameter("vandaag", LocalDate.now(clock))
                .getResultStream()
                .findFirst();
    }

    /** The first that has to be answered on top. */
    public List<Verzoek> open() {
        return em.createQuery(
                        "select v from Verzoek v where v.geslotenOp is null order by v.uiterlijk, v.id", Verzoek.class)
                .getResultList();
    }

    public int aantalOpen() {
        return em.createQuery("select count(v) from Verzoek v where v.geslotenOp is null", Long.class)
                .getSingleResult()
                .intValue();
    }

    public int aantalGesloten() {
        return em.createQuery("select count(v) from Verzoek v where v.geslotenOp is not null", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Newest first, without the first so many. */
    public List<Verzoek> gesloten(int overslaan, int hoogstens) {
        return em.createQuery(
                        "select v from Verzoek v where v.geslotenOp is not null order by v.geslotenOp desc, v.id desc",
                        Verzoek.class)
                .setFirstResult(overslaan)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    /** Newest first. */
    public List<Verzoekregel> historie(Verzoek verzoek) {
        return em.createQuery(
                        "select r from Verzoekregel r where r.verzoekId = :verzoek order by r.id desc",
                        Verzoekregel.class)
                .setParameter("verzoek", verzoek.id())
                .getResultList();
    }

    /** Texts in which a neighbour may be named, and that nobody looked at yet; of cases that this coördinator may see. */
    public List<Onderdeel> naTeKijken(Ik ik) {
        return ik.is(Rol.COORDINATOR)
                ? em.createQuery(
                                "select o from Onderdeel o where o.gemengd = true and o.voorstel is null"
                                        + " and o.besluit is null and o.verzoek.geslotenOp is null order by o.verzoek.uiterlijk, o.id",
                                Onderdeel.class)
                        .getResultStream()
                        .filter(deel -> magKijken(ik, deel))
                        .toList()
                : List.of();
    }

    /**
     * @throws NotFound not a text that this coördinator may look at
     * @throws Changed another coördinator did already
     */
    Onderdeel naTeKijken(Ik ik, long onderdeel) {
        Onderdeel deel = Optional.ofNullable(em.find(Onderdeel.class, onderdeel))
                .filter(een -> een.isGemengd() && een.verzoek().geslotenOp() == null && magKijken(ik, een))
                .orElseThrow(NotFound::new);
        em.refresh(deel, LockModeType.PESSIMISTIC_WRITE);
        if (!deel.isNogNaTeKijken()) {
            throw Changed.bySomebody(clock.instant());
        }
        return deel;
    }

    private boolean magKijken(Ik ik, Onderdeel deel) {
        return ik.is(Rol.COORDINATOR)
                && deel.verzoek().gekenden().stream().allMatch(gekende -> bronnen.mag(ik, gekende.betrokkene()));
    }

    String volgendNummer() {
        Number volgende = (Number)
                em.createNativeQuery("select nextval('verzoeknummer_seq')").getSingleResult();
        return "V-%d-%04d".formatted(LocalDate.now(clock).getYear(), volgende.longValue());
    }

    void add(Verzoek nieuw) {
        em.persist(nieuw);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void schrijf(Verzoek verzoek, String door, Verzoekhandeling wat) {
        em.persist(new Verzoekregel(verzoek, clock.instant(), door, wat));
    }

    /** Its last day is another one: before that day the reminder goes once more. */
    void herinnerOpnieuw(Verzoek verzoek) {
        em.createNativeQuery("update verzoek set herinnerd_op = null where id = ?1")
                .setParameter(1, verzoek.id())
                .executeUpdate();
    }
}
