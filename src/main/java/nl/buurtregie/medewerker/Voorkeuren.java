package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What somebody chose and finds again after logging in, such as the filters of a list. */
@ApplicationScoped
public class Voorkeuren {

    @PersistenceContext
    private EntityManager em;

    public Optional<String> find(Ik ik, String naam) {
        return em
                .createNativeQuery("select waarde from voorkeur where medewerker_id = ?1 and naam = ?2")
                .setParameter(1, ik.id())
                .setParameter(2, naam)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .findFirst();
    }

    /** @param waarde at most 200 characters */
    @Transactional
    public void bewaar(Ik ik, String naam, String waarde) {
        em.createNativeQuery("insert into voorkeur (medewerker_id, naam, waarde) values (?1, ?2, ?3)"
                        + " on conflict (medewerker_id, naam) do update set waarde = excluded.waarde")
                .setParameter(1, ik.id())
                .setParameter(2, naam)
                .setParameter(3, waarde)
                .executeUpdate();
    }
}
