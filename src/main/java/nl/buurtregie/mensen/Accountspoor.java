package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.mensen.inloggen.AndereInlog;
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

    @Inject
    private Instance<AndereInlog> anderen;

    @Inject
    private Wachtwerk wachtwerk;

    Sleutelbos bos(long wie) {
        return bossen.van(wie);
    }

    Iemand.Deur deur(Medewerker wie) {
        return new Iemand.Deur(wie.heeftWachtwoord(), isGekoppeld(wie.id()), isGemeenteAan());
    }

    /** Whether anybody can come in through the gemeente now. */
    boolean isGemeenteAan() {
        return AndereInlog.naamVan(anderen).isPresent();
    }

    private boolean isGekoppeld(long wie) {
        return !em.createNativeQuery("select 1 from gemeentelogin where medewerker_id = ?1")
                .setParameter(1, wie)
                .getResultList()
                .isEmpty();
    }

    List<Wachtwerk.Wacht> wachtwerk(Medewerker wie) {
        return wachtwerk.van(wie);
    }

    List<String> sleutels(long wie) {
        return sleutels.van(wie);
    }

    List<Accountwijziging> boek(long wie) {
        return boek.van(wie);
    }
}
