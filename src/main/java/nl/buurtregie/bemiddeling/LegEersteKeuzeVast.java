package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;

/** The first neighbour chose before the bedenktijd was over. */
@ApplicationScoped
@Transactional
public class LegEersteKeuzeVast {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Clock clock;

    public void legVast(Ik ik, Stap stap, EersteBuurZegt antwoord) {
        vastleggen.eerder(
                ik,
                stap,
                Handeling.EERDER_GEKOZEN,
                zaak -> zaak.kiestEerder(antwoord, stap.moment(clock), ik.naam()),
                antwoord.woord());
    }
}
