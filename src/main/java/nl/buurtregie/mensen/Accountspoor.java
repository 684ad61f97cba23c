package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.mensen.inloggen.Sleutelbos;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;

/** What an account left behind: its keys that still work, and its book. */
@ApplicationScoped
class Accountspoor {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sleutels sleutels;

    @Inject
    private Accountboek boek;

    @Inject
    private Sleutelbossen bossen;

    Sleutelbos bos(long wie) {
        return bossen.van(wie);
    }

    /** Whether this person came in through the gemeente once: then the gemeente says which roles, at each such login. */
    boolean isVanGemeente(long wie) {
        return !em.createNativeQuery("select 1 from gemeentelogin where medewerker_id = ?1")
                .setParameter(1, wie)
                .getResultList()
                .isEmpty();
    }

    List<String> sleutels(long wie) {
        return sleutels.van(wie);
    }

    List<Accountwijziging> boek(long wie) {
        return boek.van(wie);
    }
}
