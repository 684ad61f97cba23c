package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.platform.persistence.Turn;

/** Who is away, now and later. */
@ApplicationScoped
public class Afwezigheden {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Those that have not ended, by first day. */
    public List<Afwezigheid> komende() {
        return em.createQuery(
                        "select a from Afwezigheid a where a.tot >= :vandaag order by a.van, a.id", Afwezigheid.class)
                .setParameter("vandaag", LocalDate.now(clock))
                .getResultList();
    }

    /** Those that have a day in this period, of which the last is not in it. */
    public List<Afwezigheid> tussen(LocalDate van, LocalDate tot) {
        return em.createQuery("select a from Afwezigheid a where a.van < :tot and a.tot >= :van", Afwezigheid.class)
                .setParameter("van", van)
                .setParameter("tot", tot)
                .getResultList();
    }

    /** Last day away, of everybody who is away today. */
    public Map<Long, LocalDate> vandaag() {
        LocalDate vandaag = LocalDate.now(clock);
        return komende().stream()
                .filter(een -> een.isOp(vandaag))
                .collect(Collectors.toMap(
                        Afwezigheid::medewerkerId, Afwezigheid::tot, (een, ander) -> een.isAfter(ander) ? een : ander));
    }

    /** First day of the next absence that is still to begin, of everybody who has one. */
    public Map<Long, LocalDate> straks() {
        LocalDate vandaag = LocalDate.now(clock);
        return komende().stream()
                .filter(een -> een.van().isAfter(vandaag))
                .collect(Collectors.toMap(Afwezigheid::medewerkerId, Afwezigheid::van, (een, later) -> een));
    }

    /** Who is away on this day. */
    public Set<Long> op(LocalDate dag) {
        return komende().stream()
                .filter(een -> een.isOp(dag))
                .map(Afwezigheid::medewerkerId)
                .collect(Collectors.toSet());
    }

    /** The same days of the same person, entered before and not over. */
    boolean isEr(long medewerkerId, LocalDate van, LocalDate tot) {
        Turn.take(em, "afwezig " + medewerkerId);
        return komende().stream()
                .anyMatch(een -> een.medewerkerId() == medewerkerId
                        && een.van().equals(van)
                        && een.tot().equals(tot));
    }

    Optional<Afwezigheid> find(long id) {
        return Optional.ofNullable(em.find(Afwezigheid.class, id));
    }

    void add(Afwezigheid nieuw) {
        em.persist(nieuw);
    }

    void remove(Afwezigheid weg) {
        em.remove(weg);
    }
}
