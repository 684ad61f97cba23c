package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;

/** What somebody wrote with a report, until its own last day. */
@ApplicationScoped
@Transactional
class Straatnotitiebewaring implements Bewaarsoort {

    private static final String VOORBIJ = "from overlastmelding where notitie_tot < ?1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "straatnotities",
                Bewaring.Groep.STRAAT,
                "Toelichting bij een melding",
                "vrije tekst van melder of conciërge",
                "publieke taak: opruimen",
                "AVG artikel 6, lid 1 e",
                instellingen.notitie(),
                "na de melding",
                Bewaring.Daarna.WISSEN,
                "de melding blijft",
                "teksten");
    }

    @Override
    public boolean gaatVanzelf() {
        return true;
    }

    @Override
    public int aanDeBeurt() {
        return ((Number) em.createNativeQuery("select count(*) " + VOORBIJ)
                        .setParameter(1, LocalDate.now(clock))
                        .getSingleResult())
                .intValue();
    }

    @Override
    public int ruimOp(int hoogstens) {
        return em.createNativeQuery(
                        "update overlastmelding set notitie = null, notitie_tot = null where id in (select id "
                                + VOORBIJ + " limit ?2)")
                .setParameter(1, LocalDate.now(clock))
                .setParameter(2, hoogstens)
                .executeUpdate();
    }

    @Override
    public Set<String> velden() {
        return Set.of("overlastmelding.notitie");
    }
}
