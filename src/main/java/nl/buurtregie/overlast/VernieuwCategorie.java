package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.platform.persistence.Bulletin;
import nl.buurtregie.platform.persistence.Outdated;

/** OVL-13: another name or term for a kind of overlast, from today on. The old version ends and stays for what used it. */
@ApplicationScoped
@Transactional
public class VernieuwCategorie {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Bulletin bulletin;

    @Inject
    private Clock clock;

    public void vernieuw(String slug, Categorie.Gegevens nieuw) {
        Categorie vorige = em.merge(categorieen.kies(slug));
        LocalDate vandaag = LocalDate.now(clock);
        vorige.eindigt(vandaag);
        em.flush();
        em.persist(new Categorie(vorige, nieuw, vandaag));
        em.flush();
        bulletin.tell(Outdated.Part.CATEGORIES);
    }
}
