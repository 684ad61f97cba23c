package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Zaakgewist;

/** All early signals: neighbours who are reported again and again. */
@ApplicationScoped
public class Vroegsignalen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    /** The last one of a problem. */
    public Optional<Vroegsignaal> van(Probleem probleem) {
        return em.createQuery(
                        "select v from Vroegsignaal v where v.probleemId = :probleem order by v.id desc",
                        Vroegsignaal.class)
                .setParameter("probleem", probleem.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Nothing leads from an address in the street to a case that was emptied. */
    public void losVan(@Observes Zaakgewist gewist) {
        em.createQuery("update Vroegsignaal v set v.aanmelding = null where v.aanmelding = :nummer")
                .setParameter("nummer", gewist.zaak().nummer())
                .executeUpdate();
    }

    /** The one that nobody has decided on yet. */
    Optional<Vroegsignaal> open(Probleem probleem) {
        return van(probleem).filter(een -> een.stand() == Vroegsignaal.Stand.VOORSTEL);
    }

    /** Reports about neighbours around this problem within the period of the setting. */
    public int rond(Probleem probleem) {
        return meldingen.tussenBuren(
                probleem, instellingen.samenMeter(), instellingen.signaalSinds(LocalDate.now(clock)));
    }

    /** Enough reports to propose mediation. */
    public boolean isGenoeg(Probleem probleem) {
        return probleem.groep().equals("buren") && rond(probleem) >= instellingen.signaalAantal();
    }

    void stelVoor(Probleem probleem) {
        if (open(probleem).isEmpty()) {
            em.persist(new Vroegsignaal(probleem, rond(probleem), clock.instant()));
            em.flush();
        }
    }
}
