package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

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
        for (Kandidaat kandidaat : kandidaten.voor(zaak)) {
            if (paar.contains(kandidaat.medewerkerId()) && kandidaat.isGeweigerd()) {
                throw new RuleViolation(
                        "B4.2",
                        "paar",
                        kandidaat.naam() + " kan deze zaak niet doen: " + kandidaat.weigering()
                                + ". Kies iemand anders.");
            }
        }
        if (!kandidaten.zijnAllemaalBemiddelaar(paar)) {
            throw new RuleViolation("B4.3", "paar", "Kies bemiddelaars uit de lijst.");
        }
        vastleggen.stap(
                ik,
                stap,
                Status.WACHTLIJST,
                Handeling.TOEWIJZING,
                open -> open.toegewezenAan(paar, clock.instant()),
                kandidaten.namen(paar));
    }
}
