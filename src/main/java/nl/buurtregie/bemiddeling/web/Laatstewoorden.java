package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.bemiddeling.Beletsel;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.LaatsteHandeling;
import nl.buurtregie.bemiddeling.Terugwegen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.step.ZaakView;

/** The bar under "Nu te doen": what was recorded last, and how to take it back. */
@ApplicationScoped
class Laatstewoorden {

    @Inject
    private Terugwegen terugwegen;

    @Inject
    private Clock clock;

    /** Null when there is nothing that could be taken back. */
    ZaakView.Laatst van(Ik ik, Bemiddeling zaak, List<Historieregel> historie) {
        return terugwegen
                .laatste(ik, zaak, historie)
                .map(laatste -> woorden(zaak, laatste))
                .orElse(null);
    }

    private ZaakView.Laatst woorden(Bemiddeling zaak, LaatsteHandeling laatste) {
        String wat = Tijdlijn.wat(laatste.regel());
        String wanneer = DutchDates.moment(laatste.regel().op(), clock);
        String wie = Tijdlijn.wie(laatste.regel());
        if (laatste.isTeWijzigen()) {
            return new ZaakView.Laatst(wat, wanneer, wie, Zaakpad.van(zaak, "wijziging"), null, null);
        }
        String zin = laatste.beletsel()
                .map(Beletsel::wat)
                .map(omdat -> "Wijzigen kan niet meer: " + omdat)
                .orElse("Wijzigen kan door "
                        + laatste.regel().namens().orElse(laatste.regel().door()) + " of de coördinator");
        String regel =
                laatste.beletsel().map(Beletsel::regel).map(Tijdlijn::anker).orElse(null);
        return new ZaakView.Laatst(wat, wanneer, wie, null, zin, regel);
    }
}
