package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.persistence.Bulletin;
import nl.buurtregie.platform.persistence.Outdated;

/** OVL-13: another name or term for a kind of overlast, from today on. The old version ends and stays for what used it. */
@ApplicationScoped
@Transactional
public class VernieuwCategorie {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bulletin bulletin;

    @Inject
    private Clock clock;

    /**
     * Nothing when it is so already, as when the form was sent twice.
     *
     * @param gezien id of the version on the form; null when it was not told
     * @throws Changed when a colleague made another version since
     */
    public void vernieuw(String slug, Long gezien, Categorie.Gegevens nieuw) {
        Categorie vorige = neem(slug);
        if (vorige.is(nieuw)) {
            return;
        }
        if (!vorige.id().equals(gezien)) {
            throw tweede();
        }
        LocalDate vandaag = LocalDate.now(clock);
        vorige.eindigt(vandaag);
        em.flush();
        em.persist(new Categorie(vorige, nieuw, vandaag));
        em.flush();
        bulletin.tell(Outdated.Part.CATEGORIES);
    }

    /** The version of now, also when another server made it a moment ago; who comes second waits, and finds that it ended. */
    private Categorie neem(String slug) {
        return em.createQuery("select c from Categorie c where c.slug = :slug and c.geldigTot is null", Categorie.class)
                .setParameter("slug", slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(this::tweede);
    }

    private Changed tweede() {
        return Changed.bySomebody(clock.instant());
    }
}
