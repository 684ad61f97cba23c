package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.medewerker.Ik;

/** The pair reached the second neighbour, or did not. */
@ApplicationScoped
@Transactional
public class LegContactVast {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Gesprekstijd tijd;

    @Inject
    private MeldTegenklacht meldTegenklacht;

    @Inject
    private Clock clock;

    @Inject
    private Termijnen termijnen;

    public void legVast(Ik ik, Stap stap, TweedeBuurZegt antwoord, boolean ingelicht) {
        vastleggen.stap(
                ik,
                stap,
                Status.CONTACT_TWEEDE_BUUR,
                Handeling.CONTACT_TWEEDE_BUUR,
                zaak -> zaak.tweedeBuurZegt(antwoord, ingelicht, stap.moment(clock), termijnen.maxPogingen()),
                antwoord.woord());
        tijd.schrijf(ik, stap);
    }

    /** He takes part and has a complaint of his own: that becomes a case beside this one. */
    public void metTegenklacht(Ik ik, Stap stap, boolean ingelicht, Tegenklacht klacht) {
        legVast(ik, stap, TweedeBuurZegt.EIGEN_KLACHT, ingelicht);
        meldTegenklacht.bij(ik, stap.nummer(), klacht);
    }
}
