package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** All partners. */
@ApplicationScoped
public class Partners {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Signalenlijn signalen;

    /** Whether the road to Signalen is open; implemented where Signalen is known. */
    public interface Signalenlijn {

        boolean isIngesteld();
    }

    /** Whether something can be handed over to Signalen at all. */
    public boolean heeftSignalen() {
        return signalen.isIngesteld();
    }

    /** In use, and what is handed over does arrive. */
    boolean isBereikbaar(Partner partner) {
        return partner.isActief() && (partner.weg() != Partner.Weg.SIGNALEN || heeftSignalen());
    }

    /** By name, also those that are not used any more. */
    public List<Partner> alle() {
        return em.createQuery("select p from Partner p order by p.naam", Partner.class)
                .getResultList();
    }

    /** To choose from. */
    public List<Partner> bereikbaar() {
        return alle().stream().filter(this::isBereikbaar).toList();
    }

    /** The partner of that code, when something can be handed over to it now. */
    public Optional<Partner> bereikbaar(String code) {
        return find(code).filter(this::isBereikbaar);
    }

    public Optional<Partner> find(String code) {
        return em.createQuery("select p from Partner p where p.code = :code", Partner.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public Partner get(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    Partner kies(String code) {
        return bereikbaar(code)
                .orElseThrow(() -> new RuleViolation("O4.1", "partner", "Kies aan wie je het overdraagt."));
    }

    void add(Partner partner) {
        em.persist(partner);
    }
}
