package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.vrijwilliger.uren.Kwartaal;
import nl.buurtregie.vrijwilliger.uren.SchrijfUren;
import nl.buurtregie.vrijwilliger.uren.Tijd;
import nl.buurtregie.vrijwilliger.uren.Urensoort;
import nl.buurtregie.vrijwilliger.uren.Werkdag;

/** Hours and travel of some of the invented mediators in the last half year; what is of before this quarter was mostly paid. */
@ApplicationScoped
class Demouren {

    private static final int SCHRIJVERS = 7;
    private static final int DAGEN = 170;

    @Inject
    private SchrijfUren uren;

    @Inject
    private Clock clock;

    void schrijven(Ik coordinator, List<Ik> bemiddelaars, Random toeval, Demoweg.Toen toen) {
        List<Ik> schrijvers = bemiddelaars.stream().limit(SCHRIJVERS).toList();
        for (Ik wie : schrijvers) {
            for (int keer = 0; keer < 9; keer++) {
                toen.op(1 + toeval.nextInt(DAGEN), () -> schrijf(wie, toeval));
            }
        }
        Kwartaal vorige = Kwartaal.van(LocalDate.now(clock)).vorige();
        schrijvers.stream().limit(SCHRIJVERS - 2).forEach(wie -> betaal(coordinator, vorige, wie));
    }

    private void schrijf(Ik wie, Random toeval) {
        Tijd tijd = Tijd.van(
                30 * (2 + toeval.nextInt(6)),
                toeval.nextInt(3) == 0 ? 0 : 2 + toeval.nextInt(14),
                toeval.nextInt(5) == 0 ? 420 : 0);
        Urensoort soort = toeval.nextInt(6) == 0 ? Urensoort.BIJEENKOMST : Urensoort.GESPREK;
        uren.schrijf(wie, UUID.randomUUID(), new Werkdag(LocalDate.now(clock), soort, null, tijd));
    }

    /** Who wrote nothing in that quarter gets nothing. */
    private void betaal(Ik coordinator, Kwartaal kwartaal, Ik wie) {
        uren.teBetalen(coordinator, kwartaal, wie.id())
                .ifPresent(gezien -> uren.betaald(coordinator, kwartaal, wie.id(), gezien));
    }
}
