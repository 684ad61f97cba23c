package nl.buurtregie.wijkkompas.programma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Our own words in the yearly reports. */
@ApplicationScoped
public class Verslagteksten {

    @PersistenceContext
    private EntityManager em;

    /** The texts that count, by chapter. */
    public Map<String, Verslagtekst> van(int jaar) {
        Map<String, Verslagtekst> laatste = new HashMap<>();
        em.createQuery("select t from Verslagtekst t where t.jaar = :jaar order by t.versie", Verslagtekst.class)
                .setParameter("jaar", jaar)
                .getResultStream()
                .forEach(tekst -> laatste.put(tekst.hoofdstuk(), tekst));
        return laatste;
    }

    /** Empty while nobody wrote anything. */
    public Optional<Verslagtekst> huidige(int jaar, String hoofdstuk) {
        return Optional.ofNullable(van(jaar).get(hoofdstuk));
    }

    void add(Verslagtekst nieuw) {
        em.persist(nieuw);
        em.flush();
    }
}
