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
import nl.buurtregie.privacy.bewaren.Verlopen;

/** What somebody wrote with a report, until its own last day. */
@ApplicationScoped
@Transactional
class Straatnotitiebewaring implements Bewaarsoort {

    private static final Verlopen VERLOPEN = Verlopen.leeg("overlastmelding", "notitie_tot", "notitie", "notitie_tot");

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
        return VERLOPEN.aantal(em, LocalDate.now(clock));
    }

    @Override
    public int ruimOp(int hoogstens) {
        return VERLOPEN.ruimOp(em, LocalDate.now(clock), hoogstens);
    }

    @Override
    public Set<String> velden() {
        return Set.of("overlastmelding.notitie");
    }
}
