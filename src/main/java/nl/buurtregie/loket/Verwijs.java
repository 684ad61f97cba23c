package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.MeldZelfAan;
import nl.buurtregie.bemiddeling.Verwijzercontact;

/** A verwijzer brings a case with the consent of the resident. The link to follow is not for a verwijzer. */
@ApplicationScoped
@Transactional
public class Verwijs {

    @Inject
    private MeldZelfAan meldZelfAan;

    /** @return the number of the case */
    public String verwijs(Aanmelding aanmelding, Verwijzercontact.Gegevens wie) {
        return meldZelfAan.alsVerwijzer(aanmelding, wie);
    }

    /** The last day on which a case of today gets its call. */
    public LocalDate belUiterlijk() {
        return meldZelfAan.belUiterlijk();
    }
}
