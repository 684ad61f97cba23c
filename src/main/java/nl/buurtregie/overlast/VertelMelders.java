package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.RuleViolation;

/** Who cannot be mailed was called: he knows where it stands, and hears again a term later. */
@ApplicationScoped
@Transactional
public class VertelMelders {

    @Inject
    private Overlastschrift schrift;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    /**
     * All of them have heard it.
     *
     * @throws RuleViolation O7.3 when nobody waits, or nobody was called
     */
    public void verteld(Ik ik, Overlaststap stap, boolean gebeld) {
        schrift.buitenom(ik, stap, Wat.MELDER_GEBELD, null, probleem -> {
            List<Melding> melders = meldingen.zelfTeVertellen(probleem);
            if (melders.isEmpty()) {
                throw new RuleViolation("O7.3", "Er wacht nu niemand op een telefoontje.").asConflict();
            }
            if (!gebeld) {
                throw new RuleViolation("O7.3", "gebeld", "Bel eerst. Vink het daarna aan.");
            }
            LocalDate vandaag = LocalDate.now(clock);
            melders.forEach(een -> een.hoortWeerVoor(instellingen.hoortWeerVoor(een.antwoordVoor(), vandaag)));
        });
    }
}
