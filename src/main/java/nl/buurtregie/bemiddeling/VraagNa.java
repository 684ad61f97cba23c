package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Navraagantwoord;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;

/** The coördinator asked what became of a referral. The case stays closed; a slip is recorded once more, and the last one counts. */
@ApplicationScoped
@Transactional
public class VraagNa {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Navragen navragen;

    @Inject
    private Feiten feiten;

    @Inject
    private Clock clock;

    public void legVast(Ik ik, Stap stap, Navraagantwoord antwoord) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        LocalDate vandaag = LocalDate.now(clock);
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.NAVRAAG,
                zaak -> {
                    zaak.eisDag(stap.dag(vandaag), vandaag);
                    navragen.bewaar(zaak.nagevraagd(antwoord, stap.dag(vandaag)));
                },
                zaak -> feiten.nagevraagd(zaak, antwoord, stap.dag(vandaag)),
                antwoord.woord());
    }
}
