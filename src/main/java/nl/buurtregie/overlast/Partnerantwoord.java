package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.begrip.Vervolg;
import nl.buurtregie.overlast.begrip.Wat;

/** What an answer of a partner means for the problem. A refusal never leaves it with nobody. */
@ApplicationScoped
class Partnerantwoord {

    @Inject
    private Partners partners;

    @Inject
    private Overdrager overdrager;

    @Inject
    private Overlastfeiten feiten;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Clock clock;

    Vervolg verwerk(Probleem probleem, Overdracht overdracht, BeantwoordOverdracht.Antwoord antwoord, Ik ik) {
        overdracht.antwoord(antwoord.hoe(), antwoord.zegt(), clock.instant());
        feiten.overdracht(overdracht, probleem);
        if (antwoord.hoe() == Overdracht.Stand.AFGEHANDELD) {
            probleem.loopt(Uitkomst.PARTNER_OPGELOST, null);
            return Vervolg.AFGEHANDELD;
        }
        if (antwoord.hoe() == Overdracht.Stand.GESLOTEN) {
            return Vervolg.AFGEHANDELD; // somebody looks, and only then it is known how it ended
        }
        if (antwoord.volgende() == null) {
            return Vervolg.TERUG;
        }
        overdrager.leg(probleem, partners.kies(antwoord.volgende()), overdracht.bericht(), ik);
        return Vervolg.VOLGENDE;
    }

    void isBezig(Probleem probleem, Ik partner) {
        historie.schrijf(probleem, partner, Wat.PARTNER_AAN_HET_WERK, null);
    }

    String inWoorden(Overdracht overdracht, BeantwoordOverdracht.Antwoord antwoord) {
        return overdracht.partner().naam() + ": " + antwoord.hoe().woord();
    }
}
