package nl.buurtregie.bemiddeling.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Gespreksafloop;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** Planned talks, each question in one statement. */
@ApplicationScoped
public class Gesprekken implements Gespreksafloop {

    private static final String MET_LEDEN =
            "select distinct g from Gesprek g left join fetch g.bemiddelaars left join fetch g.partijen where ";

    /** As {@link Gesprek#isVervallen} is not. */
    private static final String GAAT_DOOR = "g.afgezegdOp is null and (g.gehoudenOp is null or g.gehoudenOp >= g.van) ";

    private static final List<Status> UITGEPRAAT =
            Arrays.stream(Status.values()).filter(Status::isUitgepraat).toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    void add(Gesprek nieuw) {
        em.persist(nieuw);
    }

    /** @throws NotFound when it is not a talk of this case, which was found by right already */
    public Gesprek get(Bemiddeling zaak, long id) {
        return em.createQuery(MET_LEDEN + "g.id = :id and g.bemiddelingId = :zaak", Gesprek.class)
                .setParameter("id", id)
                .setParameter("zaak", zaak.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What is still to come of these cases, soonest first; of a case that has its result nothing comes any more. */
    public List<Gesprek> komende(Collection<Bemiddeling> zaken) {
        List<Long> nogTePraten = zaken.stream()
                .filter(zaak -> !zaak.isUitgepraat())
                .map(Bemiddeling::id)
                .toList();
        if (nogTePraten.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        MET_LEDEN
                                + "g.bemiddelingId in :zaken and g.afgezegdOp is null and g.gehoudenOp is null and g.tot > :nu order by g.van, g.id",
                        Gesprek.class)
                .setParameter("zaken", nogTePraten)
                .setParameter("nu", clock.instant())
                .getResultList();
    }

    /** Of which nobody said yet how it went; the earliest first. */
    public List<Gesprek> zonderUitkomst(Bemiddeling zaak) {
        return em.createQuery(
                        MET_LEDEN
                                + "g.bemiddelingId = :zaak and g.afgezegdOp is null and g.gehoudenOp is null order by g.van, g.id",
                        Gesprek.class)
                .setParameter("zaak", zaak.id())
                .getResultList();
    }

    /** Those of which the step of now may be the outcome. */
    public List<Gesprek> bijStap(Bemiddeling zaak) {
        return zonderUitkomst(zaak).stream()
                .filter(gesprek -> gesprek.soort().kanBij(zaak.status()))
                .toList();
    }

    /**
     * An outcome is recorded: the talk it is about is not planned any more.
     *
     * @param welk {@link Stap#ANDER_GESPREK} leaves what is planned as it is
     */
    @Override
    public void geweest(Bemiddeling zaak, Long welk) {
        List<Gesprek> keuzes = bijStap(zaak);
        if (keuzes.isEmpty()) {
            return;
        }
        if (welk == null || isBuitenDeStap(zaak, welk)) {
            throw new RuleViolation("B13.10", "gesprek", "Kies welk gesprek dit was.");
        }
        if (welk != Stap.ANDER_GESPREK) {
            get(zaak, welk).gehouden(clock.instant());
        }
    }

    private boolean isBuitenDeStap(Bemiddeling zaak, long welk) {
        return welk != Stap.ANDER_GESPREK && !get(zaak, welk).soort().kanBij(zaak.status());
    }

    @Override
    public Set<Long> gepland(Bemiddeling zaak) {
        return zonderUitkomst(zaak).stream().map(Gesprek::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<String> terug(Bemiddeling zaak, Set<Long> toenGepland) {
        Instant nu = clock.instant();
        toenGepland.stream()
                .map(id -> get(zaak, id))
                .filter(Gesprek::isGehouden)
                .forEach(gesprek -> gesprek.tochNietGehouden(nu));
        List<Gesprek> sindsdien = zonderUitkomst(zaak).stream()
                .filter(gesprek -> !toenGepland.contains(gesprek.id()))
                .toList();
        sindsdien.forEach(gesprek -> gesprek.zegAf("de stap ervoor is gewijzigd", nu));
        return sindsdien.stream().map(Gesprek::inWoorden).toList();
    }

    @Override
    public void vervalt(Bemiddeling zaak, String reden) {
        zonderUitkomst(zaak).forEach(gesprek -> gesprek.zegAf(reden, clock.instant()));
    }

    @Override
    public Set<Long> verwacht(Bemiddeling zaak) {
        return em.createQuery(MET_LEDEN + "g.bemiddelingId = :zaak", Gesprek.class)
                .setParameter("zaak", zaak.id())
                .getResultStream()
                .flatMap(gesprek -> Stream.concat(gesprek.partijen().stream(), Stream.ofNullable(gesprek.bijPartij())))
                .collect(Collectors.toSet());
    }

    /** Somebody of us sat down with this neighbour, at a talk that was planned. */
    public boolean isGesproken(Partij partij) {
        return !em.createQuery(
                        "select g.id from Gesprek g where :partij member of g.partijen and g.gehoudenOp is not null",
                        Long.class)
                .setParameter("partij", partij.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The same of one case, with what does not go on: a calendar must take that away. */
    public List<Gesprek> komendeOokVervallen(Bemiddeling zaak) {
        return em.createQuery(MET_LEDEN + "g.bemiddelingId = :zaak and g.tot > :nu order by g.van, g.id", Gesprek.class)
                .setParameter("zaak", zaak.id())
                .setParameter("nu", clock.instant())
                .getResultList();
    }

    /** Everything planned in a period for cases that somebody still works on: of all that the office may see, or the own talks. */
    public List<Gesprek> tussen(Ik ik, Instant van, Instant tot) {
        return Zaakrecht.vul(
                        em.createQuery(
                                MET_LEDEN + GAAT_DOOR + "and g.van >= :van and g.van < :tot and exists"
                                        + " (select t.id from Toewijzing t where t.bemiddeling.id = g.bemiddelingId"
                                        + " and t.tot is null and t.bemiddeling.status not in :uitgepraat) and "
                                        + (alleenEigen(ik) ? ":ik member of g.bemiddelaars and" : "")
                                        + Zaakrecht.voor(ik, "g.bemiddelingId") + "order by g.van, g.id",
                                Gesprek.class),
                        ik)
                .setParameter("van", van)
                .setParameter("tot", tot)
                .setParameter("uitgepraat", UITGEPRAAT)
                .getResultList();
    }

    private static boolean alleenEigen(Ik ik) {
        return ik.is(Rol.BEMIDDELAAR) && !ik.is(Rol.COORDINATOR);
    }

    /**
     * The own talks of a mediator on the cases of now, those called off too: a calendar must take them away. What nobody called off
     * in a case that has nothing to talk about any more is gone from it.
     */
    public List<Gesprek> vanBemiddelaar(long medewerkerId, Instant vanaf) {
        Ik alsBemiddelaar = new Ik(medewerkerId, "", Set.of(Rol.BEMIDDELAAR));
        return em.createQuery(
                        "select g from Gesprek g where :ik member of g.bemiddelaars and g.tot > :vanaf"
                                + " and (g.afgezegdOp is not null or g.gehoudenOp is not null or exists (select b.id from"
                                + " Bemiddeling b where b.id = g.bemiddelingId and b.status not in :uitgepraat)) and"
                                + Zaakrecht.voor(alsBemiddelaar, "g.bemiddelingId") + "order by g.van, g.id",
                        Gesprek.class)
                .setParameter("ik", medewerkerId)
                .setParameter("vanaf", vanaf)
                .setParameter("uitgepraat", UITGEPRAAT)
                .getResultList();
    }

    /** What these mediators have at or near this time; after a replacement a talk is nobody's any more. */
    List<Gesprek> rond(Set<Long> bemiddelaars, Instant van, Instant tot) {
        return em.createQuery(
                        MET_LEDEN
                                + GAAT_DOOR + "and g.van < :tot and g.tot > :van and exists (select w.id from"
                                + " Toewijzing w, Gesprek h join h.bemiddelaars m where h.id = g.id and m in :wie"
                                + " and w.bemiddeling.id = h.bemiddelingId and w.tot is null and w.medewerkerId = m) order by g.van",
                        Gesprek.class)
                .setParameter("wie", bemiddelaars)
                .setParameter("van", van)
                .setParameter("tot", tot)
                .getResultList();
    }

    /** Two who plan for the same mediator at once wait for each other. */
    void eenVoorEen(Set<Long> bemiddelaars) {
        bemiddelaars.stream().sorted().forEach(wie -> em.createNativeQuery(
                        "select id from medewerker where id = ?1 for no key update")
                .setParameter(1, wie)
                .getSingleResult());
    }
}
