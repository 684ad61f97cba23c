package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What other programs may read back: their own kind of reports only, never about neighbours, never who or in which words. */
@ApplicationScoped
public class Open311inzage {

    private static final int MEESTE = 1_000;

    private static final String VRAAG = "select m, p from Melding m join Probleem p on p.id = m.probleemId"
            + " where m.bron = :bron and m.ingetrokkenOp is null and p.groep <> 'buren'";

    @PersistenceContext
    private EntityManager em;

    /** A report and the problem it belongs to. */
    public record Regel(Melding melding, Probleem probleem) {}

    public Optional<Regel> find(String nummer) {
        return em.createQuery(VRAAG + " and m.nummer = :nummer", Object[].class)
                .setParameter("bron", Bron.OPEN311)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst()
                .map(Open311inzage::regel);
    }

    /** Received between these moments, newest first, at most 1,000. */
    public List<Regel> tussen(Instant van, Instant tot) {
        return em.createQuery(
                        VRAAG + " and m.ontvangenOp >= :van and m.ontvangenOp <= :tot order by m.ontvangenOp desc",
                        Object[].class)
                .setParameter("bron", Bron.OPEN311)
                .setParameter("van", van)
                .setParameter("tot", tot)
                .setMaxResults(MEESTE)
                .getResultStream()
                .map(Open311inzage::regel)
                .toList();
    }

    /** Whose problem changed between these moments, oldest change first, at most 1,000. */
    public List<Regel> gewijzigd(Instant van, Instant tot) {
        return em.createQuery(
                        VRAAG + " and p.gewijzigdOp >= :van and p.gewijzigdOp <= :tot order by p.gewijzigdOp",
                        Object[].class)
                .setParameter("bron", Bron.OPEN311)
                .setParameter("van", van)
                .setParameter("tot", tot)
                .setMaxResults(MEESTE)
                .getResultStream()
                .map(Open311inzage::regel)
                .toList();
    }

    private static Regel regel(Object[] rij) {
        return new Regel((Melding) rij[0], (Probleem) rij[1]);
    }
}
