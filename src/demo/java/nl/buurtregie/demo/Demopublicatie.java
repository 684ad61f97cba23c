package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.process.DueJobs;
import nl.buurtregie.demo.MovableClockProducer;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.wijkkompas.publicatie.BehandelPublicatie;
import nl.buurtregie.wijkkompas.publicatie.BeoordeelPublicatie;
import nl.buurtregie.wijkkompas.publicatie.Opdracht;
import nl.buurtregie.wijkkompas.publicatie.OpenPublicatie;

/** The figures of last year, made and approved. */
@ApplicationScoped
class Demopublicatie {

    @Inject
    private OpenPublicatie openPublicatie;

    @Inject
    private BehandelPublicatie behandelPublicatie;

    @Inject
    private BeoordeelPublicatie beoordeelPublicatie;

    @Inject
    private DueJobs processen;

    @Inject
    private MovableClockProducer klok;

    @Inject
    private Clock clock;

    /** @param jaren how many, the last of them last year */
    void maak(int jaren, Ik analist, Ik manager) {
        int vorig = LocalDate.now(clock).getYear() - 1;
        Instant maart = LocalDate.of(vorig + 1, 3, 12)
                .atTime(LocalTime.of(10, 0))
                .atZone(SharedClock.ZONE)
                .toInstant();
        Instant moment = maart.isBefore(clock.instant()) ? maart : clock.instant();
        klok.movable().at(moment, () -> {
            String nummer = openPublicatie
                    .open(analist, new Opdracht(vorig + 1 - jaren, vorig, null))
                    .nummer();
            processen.run(nummer);
            behandelPublicatie.dienIn(analist, nummer);
            beoordeelPublicatie.keurGoed(manager, nummer);
        });
    }
}
