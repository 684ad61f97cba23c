package nl.buurtregie.toezicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.SharedClock;

/** Looking that stood out: open, asked, answered, done. */
@ApplicationScoped
public class OpvallendeInzagen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EigenInzage eigen;

    @Inject
    private Clock clock;

    /** What waits for the one who watches stands first: answered, not asked yet, asked; then the newest. */
    public List<OpvallendeInzage> open() {
        return em.createQuery(
                        "select o from OpvallendeInzage o where o.afgedaanOp is null order by case when o.antwoord is not null"
                                + " then 0 when o.vraag is null then 1 else 2 end, o.laatste desc, o.id desc",
                        OpvallendeInzage.class)
                .getResultList();
    }

    /** Why the nooddeur was used, as was said at the door; null when it is no longer known. */
    public String reden(OpvallendeInzage een) {
        List<?> reden = em.createNativeQuery(
                        "select z.reden from zicht z join bemiddeling b on b.id = z.bemiddeling_id where b.nummer = ?1"
                                + " and z.medewerker_id = ?2 and z.nooddeur and z.reden is not null order by z.van desc")
                .setParameter(1, een.onderwerp())
                .setParameter(2, een.medewerkerId())
                .setMaxResults(1)
                .getResultList();
        return reden.isEmpty() ? null : (String) reden.get(0);
    }

    /** For the menu: what the one who watches has to look at now. */
    public int aantal() {
        return em.createQuery(
                        "select count(o) from OpvallendeInzage o where o.afgedaanOp is null and (o.vraag is null or o.antwoord"
                                + " is not null or o.uiterlijk < :vandaag)",
                        Long.class)
                .setParameter("vandaag", LocalDate.now(clock))
                .getSingleResult()
                .intValue();
    }

    /** Questions that this person has not answered. */
    public List<OpvallendeInzage> aan(Ik ik) {
        return em.createQuery(
                        "select o from OpvallendeInzage o where o.medewerkerId = :ik and o.afgedaanOp is null and o.vraag is not"
                                + " null and o.antwoord is null order by o.gevraagdOp",
                        OpvallendeInzage.class)
                .setParameter("ik", ik.id())
                .getResultList();
    }

    public int ditJaarAfgehandeld() {
        Instant nieuwjaar = SharedClock.startOf(LocalDate.now(clock).withDayOfYear(1));
        return em.createQuery("select count(o) from OpvallendeInzage o where o.afgedaanOp >= :nieuwjaar", Long.class)
                .setParameter("nieuwjaar", nieuwjaar)
                .getSingleResult()
                .intValue();
    }

    /** To judge it. @throws RuleViolation P4.4 for the own looking, when somebody else can judge */
    OpvallendeInzage neemOm(Ik ik, long id) {
        OpvallendeInzage inzage = neem(id);
        eigen.eisAnder(ik, inzage);
        return inzage;
    }

    /** Whoever comes at the same moment waits. */
    OpvallendeInzage neem(long id) {
        return Optional.ofNullable(em.find(OpvallendeInzage.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }
}
