package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** All hand-overs. */
@ApplicationScoped
public class Overdrachten {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<Overgedragen.Ingetrokken> ingetrokken;

    @Inject
    private Clock clock;

    @Inject
    private Partners partners;

    /** What waits for Signalen goes by itself; without its address nothing goes. */
    public boolean kanNaarSignalen() {
        return partners.heeftSignalen();
    }

    void add(Overdracht overdracht) {
        em.persist(overdracht);
    }

    /** Of one problem, newest first. */
    public List<Overdracht> van(Probleem probleem) {
        return em.createQuery(
                        "select o from Overdracht o where o.probleemId = :probleem order by o.id desc",
                        Overdracht.class)
                .setParameter("probleem", probleem.id())
                .getResultList();
    }

    /** Numbers of the problems that this partner has to answer about. */
    List<String> bij(Partner partner) {
        return em.createQuery(
                        "select p.nummer from Overdracht o join Probleem p on p.id = o.probleemId"
                                + " where o.partner = :partner and o.stand in :wachtend order by o.id",
                        String.class)
                .setParameter("partner", partner)
                .setParameter("wachtend", List.of(Overdracht.Stand.GEVRAAGD, Overdracht.Stand.AANGENOMEN))
                .getResultList();
    }

    /** The one that still waits for an answer. */
    public Optional<Overdracht> open(Probleem probleem) {
        return van(probleem).stream().filter(Overdracht::isOpen).findFirst();
    }

    /** Takes back what still waits for an answer: the problem stopped under this number, or somebody else is to solve it. */
    Optional<Overdracht> trekIn(Probleem probleem) {
        Optional<Overdracht> wachtend =
                open(probleem).flatMap(een -> opSlot(een.id())).filter(Overdracht::isOpen);
        wachtend.ifPresent(een -> {
            een.ingetrokken(clock.instant());
            ingetrokken.fire(new Overgedragen.Ingetrokken(een, probleem));
        });
        return wachtend;
    }

    /** By the SHA-256 of its answer link. */
    Optional<Overdracht> metGeheim(String hash) {
        return em.createQuery("select o from Overdracht o where o.geheim = :hash", Overdracht.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    public Optional<Overdracht> find(long id) {
        return Optional.ofNullable(em.find(Overdracht.class, id));
    }

    /** To write what the partner said: a colleague who answers at this moment goes first and is seen, or waits. What they said is never thrown away. */
    Optional<Overdracht> opSlot(long id) {
        return Optional.ofNullable(em.find(Overdracht.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
