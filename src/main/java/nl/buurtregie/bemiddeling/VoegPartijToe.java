package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;

/** One more neighbour in the case: two is not the limit. */
@ApplicationScoped
@Transactional
public class VoegPartijToe {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Feiten feiten;

    @Inject
    private Clock clock;

    public void voegToe(Ik ik, Stap stap, Partijgegevens gegevens) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.PARTIJ,
                zaak -> zaak.erbij(gegevens, clock.instant()),
                feiten::teruggekeerd,
                "toegevoegd");
    }
}
