package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.privacy.Raadplegingen;

/** Writes down what happened to a problem: a line of history, and the access log when somebody with an account did it. */
@ApplicationScoped
class Overlasthistorie {

    /** Who did it when nobody did. */
    static final String VANZELF = "Buurtregie";

    private static final int LANGSTE = 300;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private Clock clock;

    /**
     * @param uitleg in a few words, never a name; null for none
     * @return when
     */
    Instant schrijf(Probleem probleem, Ik ik, Wat wat, String uitleg) {
        Instant nu = clock.instant();
        probleem.gewijzigd(nu, ik.naam());
        em.persist(new Probleemregel(probleem, nu, ik.naam(), ik.medewerker(), wat, kort(uitleg)));
        if (ik.medewerker() != null) {
            raadplegingen.gewijzigd(ik, Problemen.bekeken(ik, probleem), wat.name());
        }
        return nu;
    }

    /** Nothing happened since this one did that. */
    boolean isLaatst(Probleem probleem, Ik ik, Wat wat) {
        return em.createQuery(
                        "select r from Probleemregel r where r.probleemId = :probleem order by r.id desc",
                        Probleemregel.class)
                .setParameter("probleem", probleem.id())
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(een -> een.wat() == wat && een.door().equals(ik.naam()));
    }

    /** A date came, a term ran out. */
    void vanzelf(Probleem probleem, Wat wat, String uitleg) {
        em.persist(new Probleemregel(probleem, clock.instant(), VANZELF, null, wat, kort(uitleg)));
    }

    private static String kort(String uitleg) {
        return uitleg == null || uitleg.length() <= LANGSTE ? uitleg : uitleg.substring(0, LANGSTE - 1) + "…";
    }
}
