package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;

/** The pair talked with the first neighbour. */
@ApplicationScoped
@Transactional
public class LegEersteGesprekVast {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Gesprekstijd tijd;

    @Inject
    private Clock clock;

    @Inject
    private Termijnen termijnen;

    public void legVast(Ik ik, Stap stap, EersteBuurZegt antwoord) {
        vastleggen.stap(
                ik,
                stap,
                Status.GESPREK_EERSTE_BUUR,
                Handeling.GESPREK_EERSTE_BUUR,
                zaak -> zaak.eersteBuurZegt(
                        antwoord,
                        stap.moment(clock),
                        ik.naam(),
                        termijnen.eindeBedenktijd(stap.dag(LocalDate.now(clock)))),
                antwoord.woord());
        tijd.schrijf(ik, stap);
    }
}
