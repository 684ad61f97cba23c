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

/**
 * Two mediators get the case. Who must not have it is refused here too, not only on the page; who lives there or was there once gets it
 * when somebody writes down why.
 */
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

    /** Two against whom nothing is. */
    public void wijsToe(Ik ik, Stap stap, List<Long> paar) {
        wijsToe(ik, stap, paar, null);
    }

    /** @param toch why these two in spite of where they live or came before, at most 100 characters; blank when it is not written */
    public void wijsToe(Ik ik, Stap stap, List<Long> paar, String toch) {
        Bemiddeling zaak = bemiddelingen.get(ik, stap.nummer());
        String ondanks = kandidaten.eisVrij(zaak, paar, Set.of(), "paar", toch);
        vastleggen.stap(
                ik,
                stap,
                Status.WACHTLIJST,
                Handeling.TOEWIJZING,
                open -> open.toegewezenAan(paar, clock.instant()),
                kandidaten.namen(paar) + ondanks);
    }
}
