package nl.buurtregie.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.SharedClock;

/** One invented case on its way: when something happens next, and the dice that decide what. */
final class Demozaak {

    final Random toeval;
    final Ik coordinator;
    final List<Ik> bemiddelaars;
    final boolean herkend;
    private final int volgnummer;
    private Instant volgende;
    private String nummer;

    Demozaak(int volgnummer, Random toeval, Instant aangemeld, Ik coordinator, List<Ik> bemiddelaars) {
        this.volgnummer = volgnummer;
        this.toeval = toeval;
        this.volgende = aangemeld;
        this.coordinator = coordinator;
        this.bemiddelaars = bemiddelaars;
        this.herkend = toeval.nextInt(100) < 6; // a case for the two demo mediators
    }

    /** True in so many of a hundred cases. */
    boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }

    int tussen(int van, int tot) {
        return van + toeval.nextInt(tot - van + 1);
    }

    void begonnen(String nummer) {
        this.nummer = nummer;
    }

    void verderOp(LocalDate dag) {
        volgende = moment(dag, LocalTime.of(9 + toeval.nextInt(11), toeval.nextInt(60)));
    }

    void klaar() {
        volgende = null;
    }

    Instant volgende() {
        return volgende;
    }

    int volgnummer() {
        return volgnummer;
    }

    String nummer() {
        return nummer;
    }

    static Instant moment(LocalDate dag, LocalTime tijd) {
        return dag.atTime(tijd).atZone(SharedClock.ZONE).toInstant();
    }
}
