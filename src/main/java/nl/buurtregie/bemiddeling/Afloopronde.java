package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.logging.Logger;
import nl.buurtregie.platform.schedule.OneByOne;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

/** On working days verwijzers hear how their cases ended; one that fails leaves the others alone. */
@ApplicationScoped
class Afloopronde implements RegularWork {

    private static final Logger LOG = Logger.getLogger(Afloopronde.class.getName());

    @Inject
    private VertelVerwijzer vertelVerwijzer;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "verwijzers vertellen hoe het afliep";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void round() {
        int uur = clock.instant().atZone(SharedClock.ZONE).getHour();
        if (werkdagen.isWorkingDay(LocalDate.now(clock)) && uur >= 9) {
            OneByOne samen = new OneByOne(LOG);
            vertelVerwijzer
                    .wacht()
                    .forEach(nummer -> samen.run(
                            () -> vertelVerwijzer.vertel(nummer),
                            () -> "terugkoppeling van zaak " + nummer + " ging niet vanzelf"));
            samen.end();
        }
    }
}
