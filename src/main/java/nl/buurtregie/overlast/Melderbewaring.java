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

/** Who reported something, until the day that he was told. */
@ApplicationScoped
@Transactional
class Melderbewaring implements Bewaarsoort {

    private static final Verlopen VERLOPEN =
            Verlopen.leeg("overlastmelding", "contact_tot", "melder_naam", "melder_contact", "contact_tot");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "melders",
                Bewaring.Groep.STRAAT,
                "Wie iets meldde",
                "naam, mail of telefoon",
                "toestemming van de melder",
                "AVG artikel 6, lid 1 a",
                instellingen.contact(),
                "na de melding",
                Bewaring.Daarna.NAAM_WEG,
                "de melding blijft",
                "melders");
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
        return Set.of("overlastmelding.melder_naam", "overlastmelding.melder_contact");
    }
}
