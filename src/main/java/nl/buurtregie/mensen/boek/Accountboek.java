package nl.buurtregie.mensen.boek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.audit.AuditLog;

/** What changed about accounts, by whom and when. */
@ApplicationScoped
public class Accountboek {

    /** Lines on the page of a person. */
    private static final int MEEST = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditLog log;

    public void schrijf(long medewerkerId, Ik door, Accountwijziging.Wat wat, String toelichting) {
        em.persist(new Accountwijziging(medewerkerId, door, wat, toelichting, clock.instant()));
        wat.event().ifPresent(event -> log.write(event, door.medewerker(), medewerkerId, toelichting));
    }

    /** Newest first. */
    public List<Accountwijziging> van(long medewerkerId) {
        return em.createQuery(
                        "select w from Accountwijziging w where w.medewerkerId = :wie order by w.id desc",
                        Accountwijziging.class)
                .setParameter("wie", medewerkerId)
                .setMaxResults(MEEST)
                .getResultList();
    }
}
