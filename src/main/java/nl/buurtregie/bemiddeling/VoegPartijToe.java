package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;

/** One more neighbour in the case: two is not the limit. What he or she is in it is said, and does not follow from who was entered first. */
@ApplicationScoped
@Transactional
public class VoegPartijToe {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Feiten feiten;

    @Inject
    private Clock clock;

    /** @param rol the second neighbour or another one; null once there is a second */
    public void voegToe(Ik ik, Stap stap, Rolpartij rol, Partijgegevens gegevens) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.PARTIJ,
                zaak -> zaak.erbij(gegevens, rol, clock.instant()),
                feiten::teruggekeerd,
                "toegevoegd");
    }
}
