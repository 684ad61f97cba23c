package nl.buurtregie.bemiddeling;

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
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.platform.process.StepEnded;
import nl.buurtregie.platform.process.StepStarted;
import nl.buurtregie.platform.time.SharedClock;

/**
 * Everything between a case and its process. The case says what happened, the process says what comes next; whenever the
 * process starts a step, status and work list are brought to it in the same transaction.
 */
@Named("bemiddelingsproces")
@ApplicationScoped
public class Bemiddelingsproces {

    private static final Set<String> EIGEN = Set.of("bemiddeling", "nazorg");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Processes processen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Feiten feiten;

    @Inject
    private Clock clock;

    void start(Bemiddeling zaak) {
        em.flush();
        feiten.aangemeld(zaak);
        processen.start("bemiddeling", zaak.nummer(), Map.of());
    }

    /** @throws RuleViolation B5.2 when its process began by a drawing without a way for it: that one would go on to the nazorg */
    void stapKlaar(Bemiddeling zaak, Taak taak, Stapuitkomst uitkomst) {
        if (uitkomst == Stapuitkomst.HAAKT_AF && !processen.draws(taak.stapId(), "naBemiddelen_naarAfsluiten")) {
            throw ouder();
        }
        em.flush();
        processen.complete(
                taak.stapId(), Map.of("uitkomst", uitkomst.name(), "terugkoppelen", zaak.isTerugkoppelingNodig()));
    }

    void heropend(Bemiddeling zaak) {
        em.flush();
        feiten.heropend(zaak);
        processen.startByMessage("heropening", zaak.nummer());
    }

    /** Werkdagen that it is in de wacht by now. */
    int inDeWacht(Bemiddeling zaak) {
        return termijnen.inDeWacht(zaak.wacht(), vandaag());
    }

    /** Werkdagen since its result: nobody worked on it. */
    int dicht(Bemiddeling zaak) {
        return termijnen.sinds(zaak.afloop().resultaatOp(), vandaag());
    }

    /** Withdrawn, moved, not reached, not safe, or entered twice. */
    void gestopt(Bemiddeling zaak) {
        em.flush();
        processen.message("intrekking", zaak.nummer(), Map.of("terugkoppelen", zaak.isTerugkoppelingNodig()));
    }

    /**
     * What the case waited for was heard before the date.
     *
     * @throws RuleViolation B5.2 when its process began by a drawing that does not hear it
     */
    void eerder(Bemiddeling zaak, Status van, Stapuitkomst uitkomst) {
        String bericht =
                switch (van) {
                    case BEDENKTIJD -> "antwoordInBedenktijd";
                    case WACHT_OP_NAZORG -> "nieuwsVoorNazorg";
                    default -> throw zaak.nietNu();
                };
        if (!processen.hears(bericht, zaak.nummer())) {
            throw ouder();
        }
        em.flush();
        processen.message(bericht, zaak.nummer(), Map.of("uitkomst", uitkomst.name()));
    }

    private static RuleViolation ouder() {
        return new RuleViolation(
                "B5.2",
                "Deze zaak loopt nog volgens een oudere tekening van het proces. De beheerder kan hem laten overstappen.");
    }

    /** A slip is taken back: the process stands where the case stands again, a step with the term as it was. */
    void terug(Bemiddeling zaak, Terugweg weg) {
        em.flush();
        processen.goBack("bemiddeling", zaak.nummer(), zaak.status().plek());
        weg.taak().ifPresent(toen -> {
            Taak taak = bemiddelingen.taak(zaak).orElseThrow();
            taak.terug(toen);
            processen.reschedule(taak.stapId(), naDag(toen.einde()));
        });
        if (zaak.isInDeWacht()) {
            em.flush();
            processen.message("inDeWacht", zaak.nummer(), Map.of());
        }
    }

    void begint(@Observes StepStarted stap) {
        if (!EIGEN.contains(stap.process())) {
            return;
        }
        Bemiddeling zaak = bemiddelingen.getVoorProces(stap.businessKey());
        Status status = Status.vanStap(stap.step());
        if (!status.wie().code().equals(stap.role())) {
            throw new IllegalStateException(stap.step() + " stands in the wrong lane");
        }
        if (zaak.status() != status) {
            Status van = zaak.status();
            zaak.weerAanDeBeurt(status);
            em.persist(regel(zaak, Handeling.WEER_AAN_DE_BEURT, van, null));
        }
        em.persist(new Taak(
                stap.stepId(), zaak, status, termijnen.vanaf(vandaag(), status), gebieden.get(zaak.buurtCode())));
    }

    void eindigt(@Observes StepEnded stap) {
        if (!EIGEN.contains(stap.process())) {
            return;
        }
        Taak taak = em.createQuery("select t from Taak t where t.stapId = :stap", Taak.class)
                .setParameter("stap", stap.stepId())
                .getSingleResult();
        if (stap.done()) {
            feiten.stapKlaar(taak, taak.gedaanOp(vandaag()));
        }
        em.detach(taak);
        em.createQuery("delete from Taak t where t.stapId = :stap")
                .setParameter("stap", stap.stepId())
                .executeUpdate();
    }

    /** End of the last day of the term of the step that is starting; called by the reminder timers. */
    public Date eindeTermijn(String nummer, String stap) {
        return naDag(termijnen.vanaf(vandaag(), Status.vanStap(stap)).einde());
    }

    /** The same for a case that waits for the one it is treated with. */
    public Date eindeSamengaan(String nummer) {
        return naDag(termijnen.eindeSamengaan(vandaag()));
    }

    /**
     * A term ran out: written in the history and marked on the work list, once. Who waits for another case has no step.
     * A timer that comes after the server stood still may find that the term stands still too, or was moved: then nothing ran out.
     */
    public void herinner(String nummer, String stap) {
        Bemiddeling zaak = bemiddelingen.getVoorProces(nummer);
        if (zaak.status() == Status.WACHT_OP_ANDERE_ZAAK) {
            verstreken(zaak);
        }
        bemiddelingen.taak(zaak).filter(taak -> taak.verstrijkt(vandaag())).ifPresent(taak -> {
            taak.herinnerd(clock.instant());
            verstreken(zaak);
        });
    }

    private void verstreken(Bemiddeling zaak) {
        em.persist(regel(
                zaak, Handeling.TERMIJN_VERSTREKEN, zaak.status(), zaak.status().woord()));
    }

    public Date eindeBedenktijd(String nummer) {
        return opDag(bemiddelingen.getVoorProces(nummer).wachtTot());
    }

    /** Now, when a slip is taken back of a call that was made already. */
    public Date nazorgVanaf(String nummer) {
        LocalDate vanaf = bemiddelingen.getVoorProces(nummer).wachtTot();
        return opDag(vanaf == null ? vandaag() : vanaf);
    }

    public Date volgendePoging(String nummer) {
        return opDag(bemiddelingen.getVoorProces(nummer).wachtTot());
    }

    private Historieregel regel(Bemiddeling zaak, Handeling handeling, Status van, String toelichting) {
        return new Historieregel(zaak, clock.instant(), "Buurtregie", null, handeling, van, toelichting);
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** The morning of that day. */
    static Date opDag(LocalDate dag) {
        return Date.from(dag.atTime(8, 0).atZone(SharedClock.ZONE).toInstant());
    }

    /** The morning after it: a term lasts until the end of its last day. */
    static Date naDag(LocalDate dag) {
        return opDag(dag.plusDays(1));
    }
}
