package nl.buurtregie.wijkkompas.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.NotFound;

/** All definitions, with their versions. */
@ApplicationScoped
public class Catalogus {

    @PersistenceContext
    private EntityManager em;

    /** What holds on that day: of each indicator the newest version that has begun; by code. */
    public List<Indicator> geldig(LocalDate dag) {
        return em.createQuery(
                        "select i from Indicator i where i.geldigVanaf <= :dag and i.versie = (select max(n.versie)"
                                + " from Indicator n where n.code = i.code and n.geldigVanaf <= :dag) order by i.code",
                        Indicator.class)
                .setParameter("dag", dag)
                .getResultList();
    }

    /** Ours only. */
    public List<Indicator> eigen(LocalDate dag) {
        return geldig(dag).stream().filter(Indicator::isEigen).toList();
    }

    /** Newest first. */
    public List<Indicator> versies(String code) {
        return em.createQuery("select i from Indicator i where i.code = :code order by i.versie desc", Indicator.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** All versions since which something else is counted; by code, oldest first. */
    public List<Indicator> breuken() {
        return em.createQuery(
                        "select i from Indicator i where i.breuk = true order by i.code, i.versie", Indicator.class)
                .getResultList();
    }

    public Indicator nieuwste(String code) {
        return versies(code).stream().findFirst().orElseThrow(NotFound::new);
    }

    public Optional<Indicator> versie(String code, int versie) {
        return versies(code).stream().filter(een -> een.versie() == versie).findFirst();
    }

    void voegToe(Indicator indicator) {
        em.persist(indicator);
    }
}
