package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.Status;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.platform.time.WorkingDays;

/** Does the next thing in one invented case and says when the case is looked at again. */
@ApplicationScoped
class Demostappen {

    @Inject
    private DemoCoordinator coordinator;

    @Inject
    private DemoBemiddelaar bemiddelaar;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Processes processen;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    /** One moment, one transaction: the timers that are due, or what somebody does. */
    @Transactional
    void zet(Demozaak zaak) {
        if (zaak.nummer() == null) {
            zaak.begonnen(coordinator.meldAan(zaak));
        } else if (processen.runDueJobs(zaak.nummer()) == 0) {
            handel(zaak);
        }
        plan(zaak, bemiddelingen.get(zaak.coordinator, zaak.nummer()));
    }

    private void handel(Demozaak demo) {
        Bemiddeling zaak = bemiddelingen.get(demo.coordinator, demo.nummer());
        if (zaak.status().wie() == null
                || (zaak.status() == Status.WACHTLIJST && !coordinator.isErEenPaar(demo, zaak))) {
            return;
        }
        String notitie = demo.kans(12) ? Demonamen.notitie(demo.toeval) : null;
        Stap stap = new Stap(zaak.nummer(), zaak.versie(), notitie);
        if (zaak.status().isInTeTrekken() && demo.kans(2)) {
            coordinator.trekIn(demo, stap);
        } else if (zaak.status().wie() == Rol.COORDINATOR) {
            coordinator.handel(demo, zaak, stap);
        } else {
            bemiddelaar.handel(demo, zaak, stap);
        }
    }

    /** The next moment: somebody gets to it, or its term runs out before that. */
    private void plan(Demozaak demo, Bemiddeling zaak) {
        LocalDate vandaag = LocalDate.now(clock);
        if (!zaak.status().isOpen()) {
            demo.klaar();
        } else if (zaak.wachtTot() != null) {
            demo.verderOp(zaak.wachtTot());
        } else {
            LocalDate gedaan = werkdagen.plus(vandaag, wachttijd(demo, zaak.status()));
            LocalDate verstreken = bemiddelingen
                    .taak(zaak)
                    .map(Taak::termijn)
                    .orElseThrow()
                    .einde()
                    .plusDays(1);
            boolean eerstDeTermijn = verstreken.isAfter(vandaag) && verstreken.isBefore(gedaan);
            demo.verderOp(eerstDeTermijn ? verstreken : gedaan);
        }
    }

    /** Working days until somebody does it; now and then later than the term allows. */
    private static int wachttijd(Demozaak demo, Status status) {
        return switch (status) {
            case INTAKE -> demo.kans(8) ? demo.tussen(6, 8) : demo.tussen(1, 5);
            case WACHTLIJST -> demo.tussen(1, 11);
            case GESPREK_EERSTE_BUUR, CONTACT_TWEEDE_BUUR -> demo.kans(8) ? demo.tussen(11, 14) : demo.tussen(3, 9);
            case BEMIDDELEN -> demo.tussen(5, 18);
            case NAZORG -> demo.tussen(1, 5);
            default -> demo.kans(8) ? demo.tussen(6, 8) : demo.tussen(1, 4);
        };
    }
}
