package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;

/** The coördinator called and decides: to a pair, or it ends here. */
@ApplicationScoped
@Transactional
public class VoerIntake {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Clock clock;

    @Inject
    private Koppelingen koppelingen;

    public void voer(Ik ik, Stap stap, Intake intake) {
        vastleggen.stap(
                ik,
                stap,
                Status.INTAKE,
                Handeling.INTAKE,
                zaak -> besluit(ik, zaak, intake),
                intake.besluit().woord());
    }

    private String besluit(Ik ik, Bemiddeling zaak, Intake intake) {
        return intake.besluit() == Besluit.SAMEN
                ? zaak.gaatSamen(intake, koppelingen.hoofdzaak(ik, zaak, intake.samenMet()))
                : zaak.intakeGedaan(intake, clock.instant());
    }
}
