package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Date;
import java.util.Map;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.platform.process.StepStarted;

/** Everything between a version and its process: who has to look at it now. */
@ApplicationScoped
@Named("publicatieproces")
public class Publicatieproces {

    private static final String PROCES = "publicatie";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Processes processen;

    @Inject
    private Publicaties publicaties;

    @Inject
    private Verrekening verrekening;

    @Inject
    private Publicatieherinnering herinnering;

    void start(Publicatie publicatie) {
        em.flush();
        processen.start(PROCES, publicatie.nummer(), Map.of());
    }

    void klaar(String stapId, Vervolg vervolg) {
        em.flush();
        processen.complete(stapId, Map.of("uitkomst", vervolg.name()));
    }

    /** Counting failed as often as it is tried by itself. */
    public boolean isVast(Publicatie publicatie) {
        return publicatie.stand() == Publicatiestand.TELLEN && processen.isStuck(publicatie.nummer());
    }

    void geefOp(Publicatie publicatie) {
        em.flush();
        processen.giveUp(publicatie.nummer());
    }

    /** The step that takes minutes; called by the process, in a transaction and a thread of its own. */
    public void tel(String nummer) {
        verrekening.verreken(publicaties.get(nummer));
    }

    /** When whoever has this step hears that it waits. */
    public Date eindeTermijn(String stap) {
        return herinnering.na(Publicatiestand.vanStap(stap));
    }

    /** A term ran out. */
    public void herinner(String nummer, String stap) {
        herinnering.stuur(nummer, Publicatiestand.vanStap(stap));
    }

    void begint(@Observes StepStarted stap) {
        if (!PROCES.equals(stap.process())) {
            return;
        }
        Publicatiestand stand = Publicatiestand.vanStap(stap.step());
        if (!stand.wie().code().equals(stap.role())) {
            throw new IllegalStateException(stap.step() + " stands in the wrong lane");
        }
        publicaties.get(stap.businessKey()).begint(stand, stap.stepId());
    }
}
