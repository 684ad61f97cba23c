package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Postkamer;

/**
 * What a reporter hears between report and answer. Who cannot be mailed was told: he knows where it stands, and hears again a term later.
 * Who wants no messages gets none, and the report goes on.
 */
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
    private Postkamer postkamer;

    @Inject
    private Clock clock;

    /**
     * All of them have heard it, but for who left no number and could not be told.
     *
     * @throws RuleViolation O7.3 when nobody waits, or nobody was told
     */
    public void verteld(Ik ik, Overlaststap stap, boolean gebeld) {
        schrift.buitenom(ik, stap, probleem -> {
            List<Melding> melders = meldingen.zelfTeVertellen(probleem);
            if (melders.isEmpty()) {
                throw new RuleViolation("O7.3", "Er wacht nu niemand op bericht van jou.").asConflict();
            }
            if (!gebeld) {
                throw new RuleViolation("O7.3", "gebeld", eerst(melders));
            }
            LocalDate vandaag = LocalDate.now(clock);
            melders.forEach(een -> een.hoortWeerVoor(instellingen.hoortWeerVoor(een.antwoordVoor(), vandaag)));
            return melders.stream().allMatch(Melding::isPerMail) ? Wat.MELDER_ZONDER_NUMMER : Wat.MELDER_GEBELD;
        });
    }

    /** Whether all of them, told today, hear again before a day; who cannot be reached any more by then is promised none. */
    public boolean horenWeer(List<Melding> melders) {
        LocalDate vandaag = LocalDate.now(clock);
        return melders.stream()
                .allMatch(een -> een.isBereikbaarTot(instellingen.hoortWeerVoor(een.antwoordVoor(), vandaag)));
    }

    /** What is asked of whoever ticks nothing: only a number can be called. */
    static String eerst(List<Melding> melders) {
        return melders.stream().anyMatch(Melding::isPerMail)
                ? "Vertel het eerst, als dat kan. Vink het daarna aan."
                : "Bel eerst. Vink het daarna aan.";
    }

    /**
     * The teamleider was asked for it.
     *
     * @param melding its number
     * @throws NotFound for everybody else, and for a report of another problem
     * @throws RuleViolation O7.4 when they were stopped already
     */
    public void stop(Ik ik, Overlaststap stap, String melding) {
        eisTeamleider(ik);
        schrift.buitenom(ik, stap, Wat.GEEN_BERICHTEN, melding, probleem -> stop(van(probleem, melding)));
    }

    /** The reporter objected, and was granted that. */
    void stopOpVerzoek(Melding melding) {
        stop(melding);
        schrift.vanzelf(melding, Wat.GEEN_BERICHTEN, "op verzoek van de melder");
    }

    /** What waits for this reporter does not go, and nothing is promised any more. */
    private void stop(Melding melding) {
        melding.geenBerichten(clock.instant());
        postkamer.vergeet(melding.nummer());
    }

    /** The reporter wants them after all; with a problem that is closed there is no word to come. */
    public void hervat(Ik ik, Overlaststap stap, String melding) {
        eisTeamleider(ik);
        schrift.buitenom(ik, stap, Wat.WEER_BERICHTEN, melding, probleem -> van(probleem, melding)
                .weerBerichten(probleem.stand().isOpen() ? instellingen.antwoordVoor(LocalDate.now(clock)) : null));
    }

    private static void eisTeamleider(Ik ik) {
        if (!ik.is(Rol.TEAMLEIDER)) {
            throw new NotFound();
        }
    }

    private Melding van(Probleem probleem, String nummer) {
        return meldingen.van(probleem).stream()
                .filter(een -> een.nummer().equals(nummer))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
