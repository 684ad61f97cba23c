package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.demo.MovableClockProducer;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

/** Plays two years in order of time: whatever comes first happens first, at its own moment, until it is now. */
@ApplicationScoped
class Demoverloop {

    private static final Logger LOG = Logger.getLogger(Demoverloop.class.getName());
    private static final int DAGEN = 730;

    /** Cases per month relative to the mean; the summer is the peak. */
    private static final double[] SEIZOEN = {0.8, 0.8, 0.9, 1.0, 1.1, 1.3, 1.4, 1.3, 1.1, 0.9, 0.7, 0.7};

    @Inject
    private MovableClockProducer klok;

    @Inject
    private Clock clock;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Demostappen stappen;

    @Inject
    private Demogesprekken gesprekken;

    @Inject
    private Demopost post;

    void speel(int aantal, Ik coordinator, List<Ik> bemiddelaars, IntConsumer voortgang) {
        Random toeval = new Random(Demostad.ZAAD + aantal);
        Instant nu = clock.instant();
        PriorityQueue<Demozaak> agenda =
                new PriorityQueue<>(Comparator.comparing(Demozaak::volgende).thenComparing(Demozaak::volgnummer));
        for (int i = 0; i < aantal; i++) {
            agenda.add(
                    new Demozaak(i, new Random(toeval.nextLong()), aangemeldOp(toeval, nu), coordinator, bemiddelaars));
        }
        int begonnen = 0;
        while (!agenda.isEmpty() && agenda.peek().volgende().isBefore(nu)) {
            Demozaak zaak = agenda.poll();
            if (zaak.nummer() == null && ++begonnen % 25 == 0) {
                voortgang.accept(begonnen);
            }
            if (gaatVerder(zaak)) {
                agenda.add(zaak);
            }
        }
        List<Demozaak> open = agenda.stream()
                .filter(zaak -> zaak.nummer() != null)
                .sorted(agenda.comparator())
                .toList();
        open.forEach(gesprekken::plan);
        post.maak(coordinator, bemiddelaars, open.stream().map(Demozaak::nummer).collect(Collectors.toSet()));
        voortgang.accept(aantal);
    }

    /** One invented case that fails leaves the others alone, and says so in the log; false as well when it is over. */
    private boolean gaatVerder(Demozaak zaak) {
        try {
            klok.movable().at(zaak.volgende(), () -> stappen.zet(zaak));
            return zaak.volgende() != null;
        } catch (RuntimeException mislukt) {
            LOG.log(Level.WARNING, "DEMO-FOUT zaak " + zaak.volgnummer(), mislukt);
            return false;
        }
    }

    /** A moment in office hours of a working day in the last two years, more often in summer. */
    private Instant aangemeldOp(Random toeval, Instant nu) {
        LocalDate vandaag = LocalDate.ofInstant(nu, SharedClock.ZONE);
        LocalDate dag;
        do {
            dag = vandaag.minusDays(toeval.nextInt(DAGEN));
        } while (!werkdagen.isWorkingDay(dag) || toeval.nextDouble() * 1.4 > SEIZOEN[dag.getMonthValue() - 1]);
        return Demozaak.moment(dag, LocalTime.of(9 + toeval.nextInt(8), toeval.nextInt(60)));
    }
}
