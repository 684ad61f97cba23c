package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.process.DueJobs;

/** Does the next thing in one invented case. */
@ApplicationScoped
class Demostappen {

    @Inject
    private DemoBewoner bewoner;

    @Inject
    private DemoCoordinator coordinator;

    @Inject
    private DemoBemiddelaar bemiddelaar;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private DueJobs processen;

    @Inject
    private Demoplanning planning;

    /** One moment, one transaction: the timers that are due, or what somebody does. */
    @Transactional
    void zet(Demozaak zaak) {
        if (zaak.nummer() == null) {
            zaak.begonnen(bewoner.meldAan(zaak));
        } else if (processen.run(zaak.nummer()) == 0) {
            handel(zaak);
        }
        Bemiddeling nu = bemiddelingen.get(zaak.coordinator, zaak.nummer());
        planning.plan(zaak, nu);
        if (!nu.status().isOpen()) {
            bewoner.antwoordt(zaak, nu.afloop().resultaat().isPositief());
        }
    }

    private void handel(Demozaak demo) {
        Bemiddeling zaak = bemiddelingen.get(demo.coordinator, demo.nummer());
        if (zaak.isInDeWacht()
                || zaak.status().wie() == null
                || (zaak.status() == Status.WACHTLIJST && !coordinator.isErEenPaar(demo, zaak))) {
            return;
        }
        String notitie = demo.kans(12) ? Demonamen.notitie(demo.toeval) : null;
        Stap stap = new Stap(zaak.nummer(), zaak.versie(), notitie);
        if (zaak.status().isInTeTrekken() && demo.kans(2)) {
            bewoner.trekIn(demo, stap);
        } else if (coordinator.komtErTussen(demo, zaak, stap)) {
            return;
        } else if (zaak.status().wie() == Rol.COORDINATOR) {
            coordinator.handel(demo, zaak, stap);
        } else {
            coordinator.hoortJa(demo, zaak);
            bemiddelaar.handel(demo, zaak, new Stap(zaak.nummer(), zaak.versie(), notitie));
        }
    }
}
