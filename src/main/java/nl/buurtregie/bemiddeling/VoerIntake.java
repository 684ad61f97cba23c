package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** The coördinator called and decides: to a pair, or it ends here. */
@ApplicationScoped
@Transactional
public class VoerIntake {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Clock clock;

    @Inject
    private Geschiktheid geschiktheid;

    @Inject
    private Koppelingen koppelingen;

    /** @throws RuleViolation B2.2 when the table sees a reason to doubt and the decision does not name a condition */
    public void voer(Ik ik, Stap stap, Intake intake) {
        voer(ik, stap, intake, false);
    }

    /** @param verteld the first neighbour was told now what is kept (AVG, articles 13 and 14) */
    public void voer(Ik ik, Stap stap, Intake intake, boolean verteld) {
        Geschiktheid.Advies advies = geschiktheid.weeg(intake.contraIndicaties());
        if (intake.besluit() == Besluit.GESCHIKT && advies.oordeel() != Geschiktheid.Oordeel.GESCHIKT) {
            throw new RuleViolation(
                    "B2.2",
                    "besluit",
                    advies.uitleg() + " Kies ‘geschikt, onder voorwaarden’ en schrijf op waarom het toch kan.");
        }
        boolean tegen = intake.besluit().isGeschikt() && advies.oordeel() == Geschiktheid.Oordeel.AFRADEN;
        vastleggen.stap(
                ik,
                stap,
                Status.INTAKE,
                Handeling.INTAKE,
                zaak -> besluit(ik, zaak, intake, verteld ? stap.moment(clock) : null),
                intake.besluit().woord()
                        + (tegen ? ", tegen het advies van de tabel" : "")
                        + (verteld ? ", verteld wat wij bewaren" : ""));
    }

    /** @param verteld when the first neighbour was told what is kept; null when that was not now */
    private Stapuitkomst besluit(Ik ik, Bemiddeling zaak, Intake intake, Instant verteld) {
        if (verteld != null) {
            zaak.eersteBuur().ingelicht(verteld);
        }
        return intake.besluit() == Besluit.SAMEN
                ? zaak.gaatSamen(intake, koppelingen.hoofdzaak(ik, zaak, intake.samenMet()))
                : zaak.intakeGedaan(intake, clock.instant());
    }
}
