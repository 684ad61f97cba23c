package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Termijn;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;

/** The top of the case page: what it is about, since when, and how much time is left. */
@ApplicationScoped
class Dossierkop {

    @Inject
    private Gebieden gebieden;

    @Inject
    private Termijnwoorden termijnwoorden;

    @Inject
    private Clock clock;

    String titel(Bemiddeling zaak) {
        return zaak.hoofdaard().woord() + ", " + gebieden.get(zaak.buurtCode()).naam();
    }

    String ondertitel(Bemiddeling zaak) {
        LocalDate dag = LocalDate.ofInstant(zaak.aangemeldOp(), SharedClock.ZONE);
        int geleden = termijnwoorden.sinds(dag);
        String door = zaak.verwijzer().isDerde()
                ? "door " + zaak.verwijzer().woord() + ", met toestemming"
                : "door de bewoner zelf";
        String toen = geleden == 0 ? "vandaag" : Termijnwoorden.inWerkdagen(geleden) + " geleden";
        return "aangemeld " + DutchDates.day(dag, clock) + " " + door + " · " + toen;
    }

    DossierView.Termijn termijn(Termijn termijn) {
        var strook = termijnwoorden.strook(termijn);
        return new DossierView.Termijn(
                "Termijn: " + termijn.werkdagen() + " werkdagen",
                strook.words(),
                strook,
                "tot en met " + DutchDates.day(termijn.einde()));
    }
}
