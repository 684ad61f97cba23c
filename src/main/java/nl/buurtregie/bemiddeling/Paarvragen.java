package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** Questions to mediators: each only for whoever was asked, by the own account or by the own link. */
@ApplicationScoped
public class Paarvragen {

    /** A case that stopped, or is to be closed, asks nobody. */
    private static final String OPEN = "w.tot is null and w.aangenomenOp is null and w.bemiddeling.status in :bijPaar ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Beperkingen beperkingen;

    /** Of a case that is only kept, at somebody's request. */
    boolean isStil(Toewijzing vraag) {
        return beperkingen.isBeperkt(vraag.bemiddeling().nummer());
    }

    /** Cases with somebody on them who was not asked yet. */
    List<Bemiddeling> nooitGevraagd() {
        return em.createQuery(
                        "select b from Bemiddeling b where exists (select w.id from Toewijzing w where w.bemiddeling = b and "
                                + OPEN + "and w.gevraagdOp is null) order by b.id",
                        Bemiddeling.class)
                .setParameter("bijPaar", Status.bijPaar())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // another server finds them asked, and not again
                .getResultList();
    }

    /** What this person was asked and did not answer; what has to be answered first comes first. */
    public List<Toewijzing> open(Ik ik) {
        return em.createQuery(
                        "select w from Toewijzing w where w.medewerkerId = :ik and w.gevraagdOp is not null and "
                                + Beperkingen.staatStil("w.bemiddeling.nummer", false) + " and " + OPEN
                                + "order by w.antwoordVoor, w.id",
                        Toewijzing.class)
                .setParameter("bijPaar", Status.bijPaar())
                .setParameter("ik", ik.id())
                .getResultList();
    }

    /** How many wait for the answer of a volunteer: a count only, for those who may see no case and no person. */
    public int aantal() {
        return em.createQuery(
                        "select count(w) from Toewijzing w, Medewerker m where m.id = w.medewerkerId and m.actief = true and "
                                + Beperkingen.staatStil("w.bemiddeling.nummer", false) + " and " + OPEN,
                        Long.class)
                .setParameter("bijPaar", Status.bijPaar())
                .getSingleResult()
                .intValue();
    }

    /** @throws NotFound when it was not asked of this person */
    Toewijzing get(Ik ik, long id) {
        return Optional.ofNullable(em.find(Toewijzing.class, id))
                .filter(vraag -> vraag.medewerkerId() == ik.id())
                .orElseThrow(NotFound::new);
    }

    /** By the link in the mail or in the reminder, also when there is nothing to answer any more. */
    public Optional<Toewijzing> find(String geheim) {
        return Geheim.van(geheim).flatMap(gekend -> em.createQuery(
                        "select w from Toewijzing w where w.vraagHash = :hash or w.herinneringHash = :hash",
                        Toewijzing.class)
                .setParameter("hash", gekend.hash())
                .getResultStream()
                .findFirst());
    }

    /** Asked before this moment, silent since, not reminded, and still in time to answer. */
    List<Toewijzing> stil(Instant gevraagdVoor, Instant nu) {
        return em.createQuery(
                        "select w from Toewijzing w where " + OPEN
                                + "and w.gevraagdOp < :voor and w.herinnerdOp is null and w.antwoordVoor > :nu order by w.id",
                        Toewijzing.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // another server finds it reminded, and not again
                .setParameter("bijPaar", Status.bijPaar())
                .setParameter("voor", gevraagdVoor)
                .setParameter("nu", nu)
                .getResultList();
    }
}
