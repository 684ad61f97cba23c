package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.begrip.Vervolg;
import nl.buurtregie.overlast.begrip.Wat;

/** What an answer of a partner means for the problem, or that we take it back. Neither leaves it with nobody. */
@ApplicationScoped
class Partnerantwoord {

    @Inject
    private Partners partners;

    @Inject
    private Overdrachten overdrachten;

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
        return naar(antwoord.volgende(), probleem, overdracht, ik);
    }

    /** Nobody refused: it is not counted as an answer, and the partner hears that it is not needed any more. */
    Vervolg neemTerug(Probleem probleem, String volgende, Ik ik) {
        Overdracht was = overdrachten.trekIn(probleem).orElseThrow(probleem::nietNu);
        return naar(volgende, probleem, was, ik);
    }

    private Vervolg naar(String volgende, Probleem probleem, Overdracht was, Ik ik) {
        if (volgende == null) {
            return Vervolg.TERUG;
        }
        overdrager.leg(probleem, partners.kies(volgende), was.bericht(), ik);
        return Vervolg.VOLGENDE;
    }

    void isBezig(Probleem probleem, Ik partner) {
        historie.schrijf(probleem, partner, Wat.PARTNER_AAN_HET_WERK, null);
    }

    String inWoorden(Overdracht overdracht, BeantwoordOverdracht.Antwoord antwoord) {
        return overdracht.partner().naam() + ": " + antwoord.hoe().woord();
    }
}
