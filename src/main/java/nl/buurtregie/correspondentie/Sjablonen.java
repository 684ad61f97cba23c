package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.buurtregie.platform.NotFound;

/** The texts of all letters, in all their versions. */
@ApplicationScoped
public class Sjablonen {

    @PersistenceContext
    private EntityManager em;

    /** The one that counts. */
    public Sjabloon huidige(Briefsoort soort) {
        return versies(soort).get(0);
    }

    /** Newest first; never empty, the first one came with the program. */
    public List<Sjabloon> versies(Briefsoort soort) {
        return em.createQuery("select s from Sjabloon s where s.soort = :soort order by s.versie desc", Sjabloon.class)
                .setParameter("soort", soort)
                .getResultList();
    }

    Sjabloon get(Briefsoort soort, int versie) {
        return versies(soort).stream()
                .filter(sjabloon -> sjabloon.versie() == versie)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void add(Sjabloon nieuw) {
        em.persist(nieuw);
        em.flush();
    }
}
