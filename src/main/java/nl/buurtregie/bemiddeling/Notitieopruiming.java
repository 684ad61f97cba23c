package nl.buurtregie.bemiddeling;

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

/** Keeps the promise under every note: after its last day it is gone, not only hidden. */
@ApplicationScoped
@Transactional
public class Notitieopruiming implements Bewaarsoort {

    private static final Verlopen VERLOPEN = Verlopen.weg("notitie", "verloopt_op");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "notities",
                Bewaring.Groep.BEWONERS,
                "Notities",
                "kort en feitelijk",
                "publieke taak: bemiddelen",
                "AVG artikel 6, lid 1 e",
                termijnen.notitie(),
                "na het schrijven",
                Bewaring.Daarna.WISSEN,
                "er blijft niets over",
                "notities");
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
        return Set.of("notitie.tekst");
    }
}
