package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;

/** Volunteers who stopped, as long as somebody is known in their road. For a coördinator only. */
@ApplicationScoped
public class Gestopten {

    /** Rows on a page. */
    public static final int PAGINA = 50;

    private static final String GESTOPT = " from Loopbaan l where l.gestoptOp is not null and l.gewistOp is null";

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFound for everybody but a coördinator */
    public int aantal(Ik ik) {
        Loopbanen.eisCoordinator(ik);
        return em.createQuery("select count(l)" + GESTOPT, Long.class)
                .getSingleResult()
                .intValue();
    }

    /**
     * Who stopped last first, without the first so many; at most {@link #PAGINA}.
     *
     * @throws NotFound for everybody but a coördinator
     */
    public List<Loopbaan> blad(Ik ik, int overslaan) {
        Loopbanen.eisCoordinator(ik);
        return em.createQuery("select l" + GESTOPT + " order by l.gestoptOp desc, l.id desc", Loopbaan.class)
                .setFirstResult(overslaan)
                .setMaxResults(PAGINA)
                .getResultList();
    }
}
