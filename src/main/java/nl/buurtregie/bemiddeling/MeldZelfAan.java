package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;

/** Somebody without an account brings a case, through a public form: the resident, or a verwijzer. */
@ApplicationScoped
@Transactional
public class MeldZelfAan {

    /** As it stands in history and under a note. */
    static final String BEWONER = "bewoner via het formulier";

    static final String VERWIJZER = "verwijzer via het formulier";

    @Inject
    private MeldAan meldAan;

    @Inject
    private NoteerVerwijzer noteerVerwijzer;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock clock;

    /** @return the number of the case */
    public String alsBewoner(Aanmelding aanmelding) {
        return meldAan.meldAan(Ik.vanBuiten(BEWONER), aanmelding);
    }

    /** @param contact whom to tell how it ended */
    public String alsVerwijzer(Aanmelding aanmelding, Verwijzercontact.Gegevens contact) {
        String nummer = meldAan.meldAan(Ik.vanBuiten(VERWIJZER), aanmelding);
        noteerVerwijzer.noteer(nummer, contact);
        return nummer;
    }

    /** The last day on which a case of today is called for intake. */
    public LocalDate belUiterlijk() {
        return termijnen.vanaf(LocalDate.now(clock), Status.INTAKE).einde();
    }
}
