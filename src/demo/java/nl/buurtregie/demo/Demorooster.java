package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.buurtregie.gebied.Bevolking;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.Concierge;
import nl.buurtregie.overlast.StelRoosterSamen;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;

/** Gives an invented colleague a place: where a volunteer lives, where a conciërge walks. */
@ApplicationScoped
class Demorooster {

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Bevolking bevolking;

    @Inject
    private StelRoosterSamen rooster;

    @Inject
    private Clock clock;

    /** Where few others live, so that whoever tries the program can give this mediator nearly every case. */
    Ik buitenaf(Ik ik, int hoeveelste, Random toeval) {
        Map<String, Integer> inwoners = bevolking.inwoners(LocalDate.now(clock).getYear());
        Buurt stil = gebieden.alle().stream()
                .filter(buurt -> inwoners.getOrDefault(buurt.code(), 0) >= 100)
                .min(Comparator.comparingInt(buurt -> inwoners.get(buurt.code())))
                .orElseThrow();
        return vrijwilliger(ik, hoeveelste, stil, toeval, 14);
    }

    Ik ergens(Ik ik, int hoeveelste, Random toeval) {
        Buurt woonbuurt = Demonamen.kies(gebieden.alle(), toeval);
        return vrijwilliger(ik, hoeveelste, woonbuurt, toeval, 6 + toeval.nextInt(5));
    }

    private Ik vrijwilliger(Ik ik, int hoeveelste, Buurt woonbuurt, Random toeval, int maxZaken) {
        vrijwilligers.add(new Vrijwilliger(
                ik.id(), Demovrijwilliger.profiel(hoeveelste, woonbuurt, maxZaken, Demonamen.talen(toeval))));
        return ik;
    }

    void concierge(Ik ik, boolean eerste) {
        rooster.stel(
                ik,
                ik.id(),
                0,
                new StelRoosterSamen.Rooster(
                        eerste ? Concierge.Aanstelling.IN_DIENST : Concierge.Aanstelling.ID_BAAN,
                        eerste ? "Vinkhuizen" : "Paddepoel-Zuid",
                        EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                        eerste ? Demoplekken.VINKHUIZEN : Set.of(Demoplekken.PADDEPOEL)));
    }
}
