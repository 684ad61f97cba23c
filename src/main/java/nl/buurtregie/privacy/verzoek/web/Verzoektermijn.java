package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.platform.web.page.Dagstroken;
import nl.buurtregie.platform.web.page.DayStrip;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.privacy.verzoek.Verzoek;

/** The month of a request, shown in working days. */
@ApplicationScoped
class Verzoektermijn {

    @Inject
    private Dagstroken dagstroken;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    DayStrip strook(Verzoek verzoek) {
        LocalDate binnen = LocalDate.ofInstant(verzoek.binnenOp(), SharedClock.ZONE);
        DayStrip dagen = dagstroken.van(werkdagen.between(binnen, verzoek.uiterlijk()), verzoek.uiterlijk());
        return new DayStrip(
                dagen.passed(),
                dagen.left(),
                dagen.late(),
                dagen.words().replaceAll("\\bdag(en)?\\b", "werkdag$1"),
                dagen.onHold());
    }

    ZaakView.Termijn termijn(Verzoek verzoek) {
        if (verzoek.geslotenOp() != null) {
            return new ZaakView.Termijn(
                    "Beantwoord",
                    DutchDates.day(LocalDate.ofInstant(verzoek.geslotenOp(), SharedClock.ZONE), clock),
                    null,
                    "uiterlijk was " + DutchDates.day(verzoek.uiterlijk(), clock));
        }
        DayStrip strook = strook(verzoek);
        return new ZaakView.Termijn(
                verzoek.verlenging().isPresent() ? "Termijn: drie maanden" : "Termijn: een maand",
                strook.words(),
                strook,
                "uiterlijk " + DutchDates.day(verzoek.uiterlijk(), clock));
    }
}
