package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.time.WorkingDays;

/** Says when an invented case is looked at again. */
@ApplicationScoped
class Demoplanning {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    /** The next moment: somebody gets to it, or its term runs out before that. */
    void plan(Demozaak demo, Bemiddeling zaak) {
        LocalDate vandaag = LocalDate.now(clock);
        if (!zaak.status().isOpen()) {
            demo.klaar();
        } else if (zaak.isInDeWacht()) {
            demo.verderOp(zaak.wacht().tot());
        } else if (zaak.wachtTot() != null) {
            demo.verderOp(zaak.wachtTot());
        } else {
            LocalDate gedaan = werkdagen.plus(vandaag, wachttijd(demo, zaak.status()));
            LocalDate verstreken = bemiddelingen
                    .taak(zaak)
                    .map(Taak::termijn)
                    .orElseThrow()
                    .einde()
                    .plusDays(1);
            boolean eerstDeTermijn = verstreken.isAfter(vandaag) && verstreken.isBefore(gedaan);
            demo.verderOp(eerstDeTermijn ? verstreken : gedaan);
        }
    }

    /** Working days until somebody does it; now and then later than the term allows. */
    private static int wachttijd(Demozaak demo, Status status) {
        return switch (status) {
            case INTAKE -> demo.kans(8) ? demo.tussen(6, 8) : demo.tussen(1, 5);
            case WACHTLIJST -> demo.tussen(1, 11);
            case GESPREK_EERSTE_BUUR, CONTACT_TWEEDE_BUUR -> demo.kans(8) ? demo.tussen(11, 14) : demo.tussen(3, 9);
            case BEMIDDELEN, COACHEN -> demo.tussen(5, 18);
            case NAZORG -> demo.tussen(1, 5);
            default -> demo.kans(8) ? demo.tussen(6, 8) : demo.tussen(1, 4);
        };
    }
}
