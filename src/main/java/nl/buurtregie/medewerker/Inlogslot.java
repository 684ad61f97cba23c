package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose account rests after too many guesses, and letting its owner in before the rest is over. */
@ApplicationScoped
public class Inlogslot {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Those of these user names that somebody is kept out of now, from one address or from all. */
    public Set<String> opSlot(Collection<String> namen) {
        return gesloten(dicht(), namen);
    }

    private Set<Object> dicht() {
        return Set.copyOf(em.createNativeQuery("select coalesce(van_naam, sleutel) from inlogpoging where sinds > ?1"
                        + " and aantal >= case when van_naam is null then ?2 else ?3 end")
                .setParameter(1, Timestamp.from(clock.instant().minus(Inlogrem.RUST)))
                .setParameter(2, Inlogrem.NAAM)
                .setParameter(3, Inlogrem.SAMEN)
                .getResultList());
    }

    /** A try is kept under a print of the name, so that it is the names that are tried here. */
    private static Set<String> gesloten(Set<Object> dicht, Collection<String> namen) {
        return namen.stream()
                .filter(naam -> dicht.contains(Inlogrem.sleutel("naam", naam)))
                .collect(Collectors.toSet());
    }

    /** All user names that somebody is kept out of now. */
    public Set<String> opSlot() {
        Set<Object> dicht = dicht();
        if (dicht.isEmpty()) {
            return Set.of();
        }
        List<?> namen = em.createNativeQuery("select gebruikersnaam from medewerker where gebruikersnaam is not null")
                .getResultList();
        return gesloten(dicht, namen.stream().map(Object::toString).toList());
    }

    /** All tries for this account are forgotten. */
    public void open(String naam) {
        em.createNativeQuery("delete from inlogpoging where sleutel = ?1 or van_naam = ?1")
                .setParameter(1, Inlogrem.sleutel("naam", naam))
                .executeUpdate();
    }
}
