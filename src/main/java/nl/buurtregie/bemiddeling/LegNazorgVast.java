package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;

/** The pair called both neighbours some weeks later. */
@ApplicationScoped
@Transactional
public class LegNazorgVast {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Gesprekstijd tijd;

    @Inject
    private Clock clock;

    @Inject
    private Termijnen termijnen;

    public void legVast(Ik ik, Stap stap, NazorgUitkomst uitkomst) {
        vastleggen.stap(
                ik,
                stap,
                Status.NAZORG,
                Handeling.NAZORG,
                zaak -> zaak.nazorgGedaan(
                        uitkomst,
                        termijnen.volgendeNazorgpoging(stap.dag(LocalDate.now(clock))),
                        termijnen.maxPogingen()),
                uitkomst.woord());
        tijd.schrijf(ik, stap);
    }
}
