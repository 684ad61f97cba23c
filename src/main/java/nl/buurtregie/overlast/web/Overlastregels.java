package nl.buurtregie.overlast.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.overlast.BeslisOverProbleem;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Overlastlijst;
import nl.buurtregie.overlast.Overlasttaak;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Dagstroken;
import nl.buurtregie.platform.web.page.DayStrip;

/** One row of the work list. Never a name of whoever reported it. */
@ApplicationScoped
public class Overlastregels {

    @Inject
    private Dagstroken dagstroken;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    /** Where calls are not told of. */
    public OverlastView.Regel van(Overlastlijst.Regel rij) {
        return van(rij, null, null);
    }

    /**
     * @param belofte the day before which a reporter is to be called; null when nobody is
     * @param nieuwBij when something was added from outside that nobody did anything with yet, or null
     */
    public OverlastView.Regel van(Overlastlijst.Regel rij, LocalDate belofte, Instant nieuwBij) {
        Probleem probleem = rij.probleem();
        return new OverlastView.Regel(
                strook(rij.taak()),
                rij.taak().stand().woord(),
                Overlaststappen.pad(probleem.nummer()),
                probleem.nummer(),
                wachtOp(rij.taak()),
                categorieen.beeld(probleem.categorie()),
                categorieen.naam(probleem.categorie()),
                waar(probleem.plek(), gebieden.get(probleem.buurtCode()).naam()),
                probleem.meldingen() == 1 ? "1 melding" : probleem.meldingen() + " meldingen",
                rij.taak().herinnerdOp() == null
                        ? null
                        : "Herinnering " + DutchDates.moment(rij.taak().herinnerdOp(), clock),
                belofte == null ? null : "Bel de melder, beloofd vóór " + DutchDates.day(belofte, clock),
                nieuwBij == null ? null : "Nieuw bij: aangevuld " + DutchDates.moment(nieuwBij, clock),
                BeslisOverProbleem.WAAR.contains(rij.taak().stand()));
    }

    /** Without words of its own a place is called after its buurt, and that once. */
    public static String waar(String plek, String buurt) {
        return plek.equals(buurt) ? buurt : plek + ", " + buurt;
    }

    /** The conciërge keeps the eye on it, but it is the partner who has to move. */
    private static String wachtOp(Overlasttaak taak) {
        return taak.stand() == Stand.BIJ_PARTNER ? "partner" : taak.rol().woord();
    }

    public DayStrip strook(Overlasttaak taak) {
        return dagstroken.van(taak.termijn(), taak.einde());
    }
}
