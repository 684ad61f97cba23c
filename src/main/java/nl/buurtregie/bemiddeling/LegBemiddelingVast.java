package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** The neighbours talked together, or through the pair. */
@ApplicationScoped
@Transactional
public class LegBemiddelingVast {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Clock clock;

    @Inject
    private Termijnen termijnen;

    public void legVast(Ik ik, Stap stap, Bemiddelgesprek gesprek) {
        LocalDate vandaag = LocalDate.now(clock);
        if (gesprek.op().isAfter(vandaag)) {
            throw new RuleViolation("B8.2", "op", "Dit gesprek is nog niet geweest. Vul de dag in waarop het was.");
        }
        vastleggen.stap(
                ik,
                stap,
                Status.BEMIDDELEN,
                Handeling.BEMIDDELING,
                zaak -> zaak.bemiddeld(gesprek, termijnen.nazorgVanaf(vandaag)),
                gesprek.vorm().woord() + ": " + gesprek.uitkomst().woord().toLowerCase(java.util.Locale.ROOT));
    }
}
