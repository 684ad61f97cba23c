package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;

/** Two mediators get the case. Who must not have it is refused here too, not only on the page. */
@ApplicationScoped
@Transactional
public class WijsToe {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private Clock clock;

    public void wijsToe(Ik ik, Stap stap, List<Long> paar) {
        Bemiddeling zaak = bemiddelingen.get(ik, stap.nummer());
        kandidaten.eisVrij(zaak, paar, Set.of(), "paar");
        vastleggen.stap(
                ik,
                stap,
                Status.WACHTLIJST,
                Handeling.TOEWIJZING,
                open -> open.toegewezenAan(paar, clock.instant()),
                kandidaten.namen(paar));
    }
}
