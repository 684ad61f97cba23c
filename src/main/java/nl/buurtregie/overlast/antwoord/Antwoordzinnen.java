package nl.buurtregie.overlast.antwoord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.overlast.begrip.Uitkomst;

/** All standard answers that can be chosen now. */
@ApplicationScoped
public class Antwoordzinnen {

    /** Of the others nobody is answered: a report that was joined hears with the problem that stays. */
    public static final Set<Uitkomst> WAARVOOR =
            EnumSet.complementOf(EnumSet.of(Uitkomst.SAMENGEVOEGD, Uitkomst.INGETROKKEN));

    @PersistenceContext
    private EntityManager em;

    /** Oldest first. */
    public List<Antwoordzin> bij(Uitkomst uitkomst) {
        return em.createQuery(
                        "select a from Antwoordzin a where a.uitkomst = :uitkomst and a.tot is null order by a.id",
                        Antwoordzin.class)
                .setParameter("uitkomst", uitkomst)
                .getResultList();
    }

    Optional<Antwoordzin> find(long id) {
        return Optional.ofNullable(em.find(Antwoordzin.class, id));
    }

    void add(Antwoordzin nieuw) {
        em.persist(nieuw);
    }
}
