package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.ClockProducer;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

/** Ten weeks on the street, in order of time: what two conciërges see and residents report, and what becomes of it. */
@ApplicationScoped
class Demostraat {

    private static final int DAGEN = 70;

    /** A city of some size has a past too, for the figures: in the two years before as many problems again, and twice as many elsewhere. */
    private static final int VERLEDEN = 660;

    private static final int ELDERS = 2;

    /** The Grote Markt. */
    private static final String MIDDEN = "BU00140000";

    private static final int STAD = 40;

    @Inject
    private Demostraatstappen stappen;

    @Inject
    private ClockProducer klok;

    @Inject
    private Clock clock;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Gebieden gebieden;

    /** @param aantal problems */
    void speel(int aantal, Ik concierge, Ik teamleider) {
        Random toeval = new Random(Demostad.ZAAD);
        Instant nu = clock.instant();
        PriorityQueue<Demoprobleem> agenda = new PriorityQueue<>(
                Comparator.comparing((Demoprobleem een) -> een.volgende).thenComparing(een -> een.volgnummer));
        for (int i = 0; i < aantal; i++) {
            agenda.add(new Demoprobleem(i, new Random(toeval.nextLong()), opStraat(toeval, nu, 0, DAGEN), null));
        }
        for (int i = 0; aantal >= STAD && i < (1 + ELDERS) * aantal; i++) {
            Instant toen = opStraat(toeval, nu, DAGEN, VERLEDEN);
            Demoplekken.Plek plek = i < aantal ? null : elders(toeval);
            agenda.add(new Demoprobleem(aantal + i, new Random(toeval.nextLong()), toen, plek));
        }
        while (!agenda.isEmpty() && agenda.peek().volgende.isBefore(nu)) {
            Demoprobleem een = agenda.poll();
            klok.shared().at(een.volgende, () -> stappen.zet(een, concierge, teamleider));
            if (een.volgende != null) {
                agenda.add(een);
            }
        }
        rondes(toeval, nu, concierge, aantal >= STAD);
    }

    private Demoplekken.Plek elders(Random toeval) {
        return Demoplekken.elders(gebieden.alle(), gebieden.get(MIDDEN), toeval);
    }

    /** Every other working day a walk of two or three hours; of longer ago one a week is told. */
    private void rondes(Random toeval, Instant nu, Ik concierge, boolean ookToen) {
        for (int dagen = ookToen ? DAGEN + VERLEDEN : DAGEN; dagen > 0; dagen -= dagen > DAGEN ? 7 : 2) {
            LocalDate dag = LocalDate.ofInstant(nu, SharedClock.ZONE).minusDays(dagen);
            if (werkdagen.isWorkingDay(dag)) {
                Instant begin = Demozaak.moment(dag, LocalTime.of(9, toeval.nextInt(60)));
                klok.shared()
                        .at(
                                begin.plus(Duration.ofHours(3)),
                                () -> stappen.loop(concierge, begin, 90 + toeval.nextInt(90), toeval.nextInt(3)));
            }
        }
    }

    /** A moment of a working day, between so many days ago and as many more. */
    private Instant opStraat(Random toeval, Instant nu, int vanaf, int dagen) {
        LocalDate vandaag = LocalDate.ofInstant(nu, SharedClock.ZONE);
        LocalDate dag;
        do {
            dag = vandaag.minusDays(vanaf + toeval.nextInt(dagen));
        } while (!werkdagen.isWorkingDay(dag));
        return Demozaak.moment(dag, LocalTime.of(9 + toeval.nextInt(8), toeval.nextInt(60)));
    }
}
