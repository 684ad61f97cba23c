package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

/**
 * When and where something happens on the street. Read in one transaction: background work of the container shares its
 * context, and closes what another reads outside of one.
 */
@ApplicationScoped
@Transactional
class Demoagenda {

    private static final int DAGEN = 70;

    /** A city of some size has a past too, for the figures: in the two years before as many problems again, and twice as many elsewhere. */
    private static final int VERLEDEN = 660;

    private static final int ELDERS = 2;

    static final int STAD = 40;

    /** The Grote Markt. */
    private static final String MIDDEN = "BU00140000";

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Gebieden gebieden;

    /** A walk of so many minutes, with so many residents. */
    record Wandeling(Instant begin, int minuten, int mee) {}

    List<Demoprobleem> problemen(int aantal, Random toeval, Instant nu) {
        List<Demoprobleem> agenda = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            agenda.add(new Demoprobleem(i, new Random(toeval.nextLong()), opStraat(toeval, nu, 0, DAGEN), null));
        }
        List<Buurt> buurten = gebieden.alle();
        Buurt midden = gebieden.get(MIDDEN);
        for (int i = 0; aantal >= STAD && i < (1 + ELDERS) * aantal; i++) {
            Instant toen = opStraat(toeval, nu, DAGEN, VERLEDEN);
            Demoplekken.Plek plek = i < aantal ? null : Demoplekken.elders(buurten, midden, toeval);
            agenda.add(new Demoprobleem(aantal + i, new Random(toeval.nextLong()), toen, plek));
        }
        return agenda;
    }

    /** Every other working day a walk of two or three hours; of longer ago one a week is told. */
    List<Wandeling> wandelingen(int aantal, Random toeval, Instant nu) {
        List<Wandeling> alle = new ArrayList<>();
        for (int dagen = aantal >= STAD ? DAGEN + VERLEDEN : DAGEN; dagen > 0; dagen -= dagen > DAGEN ? 7 : 2) {
            LocalDate dag = LocalDate.ofInstant(nu, SharedClock.ZONE).minusDays(dagen);
            if (werkdagen.isWorkingDay(dag)) {
                Instant begin = Demozaak.moment(dag, LocalTime.of(9, toeval.nextInt(60)));
                alle.add(new Wandeling(begin, 90 + toeval.nextInt(90), toeval.nextInt(3)));
            }
        }
        return alle;
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
