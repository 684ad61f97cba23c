package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.begrip.Wat;

/** What follows when a problem ends, begins again, or waits too long: facts and lines of history. */
@ApplicationScoped
class Overlastafloop {

    @Inject
    private Overlastfeiten feiten;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Vroegsignalen signalen;

    @Inject
    private Standboek standen;

    @Inject
    private Clock clock;

    void staatOp(Probleem probleem) {
        standen.schrijf(probleem);
    }

    /** It never stood on a list: whoever saw it solved it there and then, also when the phone tells that days later. */
    boolean isGezienEnKlaar(Probleem probleem) {
        return !standen.heeft(probleem);
    }

    void gesloten(Probleem probleem) {
        standen.schrijf(probleem);
        overdrachten.trekIn(probleem).ifPresent(een -> historie.vanzelf(probleem, Wat.NIET_MEER_GEVRAAGD, bij(een)));
        feiten.gesloten(probleem, !overdrachten.van(probleem).isEmpty());
    }

    /** What another program took stays there until somebody closes it. */
    static String bij(Overdracht overdracht) {
        String partner = overdracht.partner().naam();
        return overdracht.extern() == null ? partner : partner + ", daar staat " + overdracht.extern() + " nog open";
    }

    void heropend(Probleem probleem) {
        feiten.heropend(probleem);
    }

    void termijnVerstreken(Probleem probleem) {
        historie.vanzelf(probleem, Wat.TERMIJN_VERSTREKEN, probleem.stand().woord());
        overdrachten
                .open(probleem)
                .flatMap(een -> overdrachten.opSlot(een.id()))
                .filter(een -> een.isOpen() && een.einde().isBefore(LocalDate.now(clock)))
                .ifPresent(een -> feiten.zonderAntwoord(een, probleem));
    }

    /** Nobody could be spoken to: kept as a count. */
    void voorstelVervalt(Probleem probleem) {
        signalen.open(probleem).ifPresent(signaal -> {
            signaal.besloten(Vroegsignaal.Stand.VERVALLEN, "Buurtregie", clock.instant(), null);
            feiten.vroegsignaal(signaal, probleem);
        });
        probleem.loopt(Uitkomst.VOORSTEL_VERVALLEN, null);
        historie.vanzelf(probleem, Wat.VOORSTEL_VERVALLEN, null);
    }
}
