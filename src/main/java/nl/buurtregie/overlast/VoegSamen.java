package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.RuleViolation;

/** Two problems turn out to be one: the reports go along, and all their reporters get the one answer. */
@ApplicationScoped
@Transactional
public class VoegSamen {

    @Inject
    private Overlastschrift schrift;

    @Inject
    private Aansluiting aansluiting;

    @Inject
    private Overlastproces proces;

    @Inject
    private Problemen problemen;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Clock clock;

    /** @param met number of the problem that stays */
    public void voeg(Ik ik, Overlaststap stap, String met) {
        Probleem blijft = problemen
                .find(ik, met)
                .filter(een -> een.stand().isOpen() && !een.nummer().equals(stap.nummer()))
                .orElseThrow(() -> new RuleViolation("O6.2", "met", "Kies een ander probleem dat nog loopt."));
        Probleem weg = schrift.buitenom(ik, stap, Wat.SAMENGEVOEGD, "met " + met, probleem -> {
            if (!probleem.stand().isOpen()) {
                throw probleem.nietNu();
            }
            probleem.samengevoegd(met, clock.instant());
        });
        aansluiting.verhuis(ik, meldingen.van(weg), weg, blijft);
        proces.gestopt(weg);
    }
}
