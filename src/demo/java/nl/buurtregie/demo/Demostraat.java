package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.demo.MovableClockProducer;

/** On the street, in order of time: what two conciërges see and residents report, and what becomes of it. */
@ApplicationScoped
class Demostraat {

    @Inject
    private Demoagenda plan;

    @Inject
    private Demostraatstappen stappen;

    @Inject
    private MovableClockProducer klok;

    @Inject
    private Clock clock;

    /** @param aantal problems of the last ten weeks */
    void speel(int aantal, Ik concierge, Ik teamleider) {
        Random toeval = new Random(Demostad.ZAAD);
        Instant nu = clock.instant();
        PriorityQueue<Demoprobleem> agenda = new PriorityQueue<>(
                Comparator.comparing((Demoprobleem een) -> een.volgende).thenComparing(een -> een.volgnummer));
        agenda.addAll(plan.problemen(aantal, toeval, nu));
        while (!agenda.isEmpty() && agenda.peek().volgende.isBefore(nu)) {
            Demoprobleem een = agenda.poll();
            klok.movable().at(een.volgende, () -> stappen.zet(een, concierge, teamleider));
            if (een.volgende != null) {
                agenda.add(een);
            }
        }
        for (Demoagenda.Wandeling een : plan.wandelingen(aantal, toeval, nu)) {
            Instant terug = een.begin().plus(Duration.ofHours(3));
            klok.movable().at(terug, () -> stappen.loop(concierge, een.begin(), een.minuten(), een.mee()));
        }
    }
}
