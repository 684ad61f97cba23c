package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.vrijwilliger.WijzigVrijwilliger;

/** Somebody gets no new cases for a while, or may have them again. What is open goes on. */
@ApplicationScoped
@Transactional
public class Pauzeer {

    @Inject
    private Wegschrift schrift;

    @Inject
    private WijzigVrijwilliger wijzigVrijwilliger;

    /** @param tot last day; null ends the pause */
    public void pauzeer(Ik ik, long id, int gezien, LocalDate tot) {
        schrift.stap(
                ik,
                id,
                gezien,
                tot == null ? Wegfeit.PAUZE_KLAAR : Wegfeit.PAUZE,
                null,
                weg -> zet(ik, weg, tot),
                tot == null ? null : "tot en met " + DutchDates.withYear(tot));
    }

    private void zet(Ik ik, Loopbaan weg, LocalDate tot) {
        weg.eisLopend();
        if (weg.medewerkerId() == null) {
            throw new NotFound();
        }
        wijzigVrijwilliger.pauzeer(ik, weg.medewerkerId(), tot);
    }
}
