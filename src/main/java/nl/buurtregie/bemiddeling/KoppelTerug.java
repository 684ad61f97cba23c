package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** The verwijzer heard that the case ended well or not, nothing more; or may not hear it any more, or could not be reached. */
@ApplicationScoped
@Transactional
public class KoppelTerug {

    private static final String NIET_GOED = "de eerste buur vindt het niet goed";

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Clock clock;

    /**
     * By hand.
     *
     * @param gedaan he heard it
     * @throws RuleViolation B9.2 when he did not, and may
     */
    public void koppelTerug(Ik ik, Stap stap, boolean gedaan) {
        if (!gedaan && bemiddelingen.get(ik, stap.nummer()).isTerugkoppelingNodig()) {
            throw new RuleViolation(
                    "B9.2", "antwoord", "Kies of je het hebt laten weten. Is dat nog niet gebeurd? Doe dat dan eerst.");
        }
        koppelTerug(ik, stap, "");
    }

    /** Nobody is there any more, or nobody knows who it was: the case is closed, and the verwijzer counts as not told. */
    public void nietBereikt(Ik ik, Stap stap) {
        boolean mag = bemiddelingen.get(ik, stap.nummer()).isTerugkoppelingNodig();
        vastleggen.stap(
                ik,
                stap,
                Status.TERUGKOPPELEN,
                Handeling.NIET_TERUGGEKOPPELD,
                deze -> deze.nietTeruggekoppeld(clock.instant()),
                mag ? "de verwijzer is niet te bereiken" : NIET_GOED);
    }

    /**
     * Whoever does not want it any more is not told of: the case is closed without.
     *
     * @param erbij behind what he may hear, in the history
     */
    void koppelTerug(Ik ik, Stap stap, String erbij) {
        Bemiddeling zaak = bemiddelingen.get(ik, stap.nummer());
        boolean mag = zaak.isTerugkoppelingNodig();
        vastleggen.stap(
                ik,
                stap,
                Status.TERUGKOPPELEN,
                mag ? Handeling.TERUGKOPPELING : Handeling.NIET_TERUGGEKOPPELD,
                deze -> deze.teruggekoppeld(clock.instant()),
                mag ? wat(zaak) + erbij : NIET_GOED);
    }

    /** Empty when the case moved on, which refuses the step. */
    private static String wat(Bemiddeling zaak) {
        Resultaat resultaat = zaak.afloop().resultaat();
        return resultaat == null ? "" : resultaat.terugkoppeling().woord();
    }
}
