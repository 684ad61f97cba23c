package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.buurtregie.platform.NotFound;

/** The texts of all letters in all their languages, in all their versions. */
@ApplicationScoped
public class Sjablonen {

    @PersistenceContext
    private EntityManager em;

    /** The Dutch one that counts. */
    public Sjabloon huidige(Briefsoort soort) {
        return huidige(soort, Brieftaal.NEDERLANDS);
    }

    /** @throws NotFound when this letter is not written in that language */
    public Sjabloon huidige(Briefsoort soort, Brieftaal taal) {
        return versies(soort, taal).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Newest first; never empty for a language that the letter has, the first one came with the program. */
    public List<Sjabloon> versies(Briefsoort soort, Brieftaal taal) {
        return em.createQuery(
                        "select s from Sjabloon s where s.soort = :soort and s.taal = :taal order by s.versie desc",
                        Sjabloon.class)
                .setParameter("soort", soort)
                .setParameter("taal", taal)
                .getResultList();
    }

    Sjabloon get(Briefsoort soort, Brieftaal taal, int versie) {
        return versies(soort, taal).stream()
                .filter(sjabloon -> sjabloon.versie() == versie)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void add(Sjabloon nieuw) {
        em.persist(nieuw);
        em.flush();
    }
}
