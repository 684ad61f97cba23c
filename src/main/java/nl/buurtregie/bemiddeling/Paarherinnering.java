package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** Who was not asked yet, because the case stood still, is asked. Who does not answer hears of it once more, from the working day after the one on which he or she was asked; then the coördinator sees it. */
@ApplicationScoped
class Paarherinnering implements RegularWork {

    @Inject
    private Paarvragen vragen;

    @Inject
    private Paarvraagpost post;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "herinneren aan een vraag";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    @Transactional
    public void round() {
        LocalDate vandaag = LocalDate.now(clock);
        boolean kantoor = clock.instant().atZone(SharedClock.ZONE).getHour() >= 8;
        if (werkdagen.isWorkingDay(vandaag) && kantoor) {
            vragen.nooitGevraagd().stream()
                    .filter(zaak -> !beperkingen.isBeperkt(zaak.nummer()))
                    .forEach(post::vraag);
            vragen.stil(SharedClock.startOf(vandaag), clock.instant()).stream()
                    .filter(gevraagd ->
                            !beperkingen.isBeperkt(gevraagd.bemiddeling().nummer()))
                    .forEach(post::herinner);
        }
    }
}
