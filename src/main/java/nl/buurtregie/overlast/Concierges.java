package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.medewerker.Rol;

/** The roster. */
@ApplicationScoped
public class Concierges {

    /** Somebody whose account was closed walks nowhere. */
    private static final String WERKT = "m.id = c.medewerkerId and m.actief = true and :rol member of m.rollen";

    @PersistenceContext
    private EntityManager em;

    public Optional<Concierge> find(long medewerker) {
        return Optional.ofNullable(em.find(Concierge.class, medewerker));
    }

    /** Who works here. */
    public List<Concierge> alle() {
        return em.createQuery(
                        "select c from Concierge c, Medewerker m where " + WERKT
                                + " order by c.gebiedsnaam, c.medewerkerId",
                        Concierge.class)
                .setParameter("rol", Rol.CONCIERGE)
                .getResultList();
    }

    /** Who walks in this buurt. */
    public List<Concierge> in(String buurtCode) {
        return alle().stream().filter(een -> een.buurten().contains(buurtCode)).toList();
    }

    /** Where somebody walks, by code: elsewhere nobody may be promised that a conciërge comes. */
    public Set<String> belopen() {
        return em.createQuery(
                        "select distinct b from Concierge c join c.buurten b, Medewerker m where " + WERKT,
                        String.class)
                .setParameter("rol", Rol.CONCIERGE)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** To give work to: whoever takes the account or the role away waits, or went first and then this one walks nowhere. */
    boolean kanKrijgen(long medewerker, String buurtCode) {
        OpenWerk.eenVoorEen(em, List.of(medewerker));
        return looptIn(medewerker, buurtCode);
    }

    boolean looptIn(long medewerker, String buurtCode) {
        return in(buurtCode).stream().anyMatch(een -> een.medewerkerId() == medewerker);
    }

    void add(Concierge nieuw) {
        em.persist(nieuw);
    }
}
