package nl.buurtregie.bemiddeling.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;

/** No case comes of a mail; or that was a slip. */
@ApplicationScoped
@Transactional
public class LegMailWeg {

    @Inject
    private Mailvoorstellen voorstellen;

    @Inject
    private Clock clock;

    public void legWeg(Ik ik, long mail, Wegreden reden) {
        voorstellen.neem(ik, mail, Mailhandeling.WEGLEGGEN).weggelegd(reden, LocalDate.now(clock));
    }

    public void zetTerug(Ik ik, long mail) {
        voorstellen.neem(ik, mail, Mailhandeling.TERUGZETTEN).terug();
    }
}
