package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Vervolg;
import nl.buurtregie.platform.process.ProcessEnded;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.platform.process.StepEnded;
import nl.buurtregie.platform.process.StepStarted;
import nl.buurtregie.platform.time.SharedClock;

/**
 * Everything between a problem and its process. The problem says what happened, the process says what comes next; whenever
 * it starts a step, stand and work list are brought to it in the same transaction.
 */
@Named("overlastproces")
@ApplicationScoped
public class Overlastproces {

    private static final Set<String> EIGEN = Set.of("overlastmelding", "overdracht");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Processes processen;

    @Inject
    private Problemen problemen;

    @Inject
    private Overlasttermijnen termijnen;

    @Inject
    private Overlastafloop afloop;

    @Inject
    private Clock clock;

    /** @param besluit what the conciërge decided on the spot; nothing for what a resident reports */
    void start(Probleem probleem, Optional<Vervolg> besluit) {
        em.flush();
        processen.start(
                "overlastmelding",
                probleem.nummer(),
                Map.of(
                        "bron",
                        besluit.isPresent() ? "CONCIERGE" : "BEWONER",
                        "uitkomst",
                        besluit.map(Enum::name).orElse("")));
    }

    void stapKlaar(Probleem probleem, Overlasttaak taak, Vervolg vervolg) {
        em.flush();
        processen.complete(taak.stapId(), Map.of("uitkomst", vervolg.name()));
    }

    /** What was said last was a slip: it stands there again. */
    void terug(Probleem probleem, Stand naar) {
        em.flush();
        processen.goBack("overlastmelding", probleem.nummer(), naar.stap());
    }

    /** Joined to another problem, or withdrawn by whoever reported it. */
    void gestopt(Probleem probleem) {
        em.flush();
        processen.message("overlastGestopt", probleem.nummer(), Map.of());
        afloop.gesloten(probleem);
    }

    void heropend(Probleem probleem) {
        em.flush();
        afloop.heropend(probleem);
        processen.startByMessage("overlastHeropening", probleem.nummer());
    }

    /** The process came to its end: then it is closed, unless it was stopped on the way. */
    void isKlaar(@Observes ProcessEnded einde) {
        if (!einde.process().equals("overlastmelding")) {
            return;
        }
        Probleem probleem = problemen.getVoorProces(einde.businessKey());
        if (probleem.stand().isOpen()) {
            probleem.naar(Stand.AFGESLOTEN, afloop.isGezienEnKlaar(probleem) ? probleem.geopendOp() : clock.instant());
            afloop.gesloten(probleem);
        }
    }

    void begint(@Observes StepStarted stap) {
        if (!EIGEN.contains(stap.process())) {
            return;
        }
        Probleem probleem = problemen.getVoorProces(stap.businessKey());
        Stand stand = Stand.vanStap(stap.step());
        if (!stand.wie().code().equals(stap.role())) {
            throw new IllegalStateException(stap.step() + " stands in the wrong lane");
        }
        probleem.naar(stand, clock.instant());
        afloop.staatOp(probleem);
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate einde = termijnen.einde(probleem, stand, vandaag);
        em.persist(new Overlasttaak(stap.stepId(), probleem, stand, vandaag, termijnen.dagen(vandaag, einde), einde));
    }

    void eindigt(@Observes StepEnded stap) {
        if (!EIGEN.contains(stap.process())) {
            return;
        }
        em.createQuery("select t from Overlasttaak t where t.stapId = :stap", Overlasttaak.class)
                .setParameter("stap", stap.stepId())
                .getResultList()
                .forEach(em::detach);
        em.createQuery("delete from Overlasttaak t where t.stapId = :stap")
                .setParameter("stap", stap.stepId())
                .executeUpdate();
    }

    /** The morning after the last day of the term of the step that is starting. */
    public Date eindeTermijn(String nummer, String stap) {
        Probleem probleem = problemen.getVoorProces(nummer);
        return ochtend(termijnen
                .einde(probleem, Stand.vanStap(stap), LocalDate.now(clock))
                .plusDays(1));
    }

    /** A term ran out: written in the history and marked on the work list. */
    public void herinner(String nummer, String stap) {
        Probleem probleem = problemen.getVoorProces(nummer);
        problemen.taak(probleem).ifPresent(taak -> taak.herinnerd(clock.instant()));
        afloop.termijnVerstreken(probleem);
    }

    public boolean antwoordNodig(String nummer) {
        return problemen.wachtIemand(problemen.getVoorProces(nummer));
    }

    public Date voorstelVervaltOp(String nummer) {
        return ochtend(termijnen.voorstelTot(LocalDate.now(clock)).plusDays(1));
    }

    /** Nobody could be spoken to: kept as a count. */
    public void voorstelVervalt(String nummer) {
        afloop.voorstelVervalt(problemen.getVoorProces(nummer));
    }

    private static Date ochtend(LocalDate dag) {
        return Date.from(dag.atTime(8, 0).atZone(SharedClock.ZONE).toInstant());
    }
}
