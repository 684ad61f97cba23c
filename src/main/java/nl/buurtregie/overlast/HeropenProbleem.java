package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Vervolg;
import nl.buurtregie.overlast.begrip.Wat;

/** It is back, or was never gone: the same problem is judged again, with its history. */
@ApplicationScoped
@Transactional
public class HeropenProbleem {

    @Inject
    private Overlastschrift schrift;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Overlastproces proces;

    @Inject
    private DraagProblemenOver werk;

    @Inject
    private Problemen problemen;

    @Inject
    private Standboek standen;

    /** @param reden at most 200 characters */
    public void heropen(Ik ik, Overlaststap stap, String reden) {
        if (problemen.get(ik, stap.nummer()).stand() == Stand.TERUGKOPPELEN) {
            schrift.buitenom(ik, stap, Wat.TOCH_NIET_KLAAR, reden, this::tochNietKlaar);
        } else {
            schrift.buitenom(ik, stap, Wat.HEROPEND, reden, probleem -> begin(ik, probleem));
        }
    }

    /** A slip, and no answer went: it never closed, so it did not come back either, in no figure and for no other program. */
    private void tochNietKlaar(Probleem probleem) {
        probleem.tochNietKlaar();
        proces.terug(probleem, Stand.BEOORDELEN);
    }

    /**
     * Somebody reports it again. Who still waits for the answer of the first time hears it when it is gone again; a problem that
     * runs only goes on.
     */
    void opnieuw(Ik ik, Probleem probleem) {
        if (probleem.stand() == Stand.TERUGKOPPELEN) {
            problemen.taak(probleem).ifPresent(taak -> proces.stapKlaar(probleem, taak, Vervolg.KLAAR));
        }
        if (probleem.stand() == Stand.AFGESLOTEN) {
            begin(ik, probleem);
            historie.schrijf(probleem, ik, Wat.HEROPEND, "opnieuw gemeld");
        }
    }

    /** The same, when it was seen after it was solved: what was seen before that and comes in later is no news. */
    void alsTerug(Ik ik, Probleem probleem, Instant gezien) {
        standen.klaarSinds(probleem).filter(gezien::isAfter).ifPresent(klaar -> opnieuw(ik, probleem));
    }

    private void begin(Ik ik, Probleem probleem) {
        probleem.heropend();
        werk.heropend(ik, probleem);
        proces.heropend(probleem);
    }
}
