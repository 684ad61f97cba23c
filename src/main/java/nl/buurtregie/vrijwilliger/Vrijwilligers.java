package nl.buurtregie.vrijwilliger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;

/** All volunteers who mediate. */
@ApplicationScoped
public class Vrijwilligers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    /** Who mediates now; somebody whose account was closed, or who lost the role, gets no case. */
    public List<Vrijwilliger> alle() {
        return em.createQuery(
                        "select v from Vrijwilliger v, Medewerker m where m.id = v.medewerkerId and m.actief = true"
                                + " and :rol member of m.rollen order by m.naam",
                        Vrijwilliger.class)
                .setParameter("rol", Rol.BEMIDDELAAR)
                .getResultList();
    }

    public Optional<Vrijwilliger> find(long medewerkerId) {
        return Optional.ofNullable(em.find(Vrijwilliger.class, medewerkerId));
    }

    /** Where these people are called, by account; without those who told no number. */
    public Map<Long, Belnummer> belnummers(Collection<Long> medewerkers) {
        return medewerkers.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select v from Vrijwilliger v where v.medewerkerId in :wie and v.telefoon is not null",
                                Vrijwilliger.class)
                        .setParameter("wie", medewerkers)
                        .getResultStream()
                        .collect(Collectors.toMap(Vrijwilliger::medewerkerId, een -> een.belnummer()
                                .orElseThrow()));
    }

    /** Since a new division nobody can choose the buurt where he or she lives any more. */
    public boolean woontInVervallen(Vrijwilliger een) {
        return een.woonbuurt() != null && gebieden.kies(een.woonbuurt()).isEmpty();
    }

    /** To change: a pause that is over is not proposed again. */
    public Profiel nu(Vrijwilliger een) {
        return een.heeftPauze(LocalDate.now(clock))
                ? een.profiel()
                : een.profiel().metPauze(null);
    }

    /** Names of active mediators with an account who are no volunteer yet, by account. */
    public Map<Long, String> zonderGegevens() {
        return Rows.map(
                em.createNativeQuery(
                        "select m.id, m.naam from medewerker m join medewerker_rol r on r.medewerker_id = m.id"
                                + " where m.actief and r.rol = 'bemiddelaar'"
                                + " and not exists (select 1 from vrijwilliger v where v.medewerker_id = m.id)"
                                + " order by m.naam, m.id"),
                Long.class,
                String.class);
    }

    /** Who stopped: buurt, languages and when somebody could go. */
    @Transactional
    public void vergeet(long medewerkerId) {
        find(medewerkerId).ifPresent(em::remove);
    }

    @Transactional
    public void add(Vrijwilliger nieuw) {
        em.persist(nieuw);
    }
}
