package nl.buurtregie.bemiddeling.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** We said when a mail would be read. On each working day after it the coördinatoren hear how many still wait. */
@ApplicationScoped
class Mailherinnering implements RegularWork {

    private static final int VANAF = 9;

    @Inject
    private Mailvoorstellen voorstellen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "herinneren aan e-mail van verwijzers";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    @Transactional
    public void round() {
        LocalDate vandaag = LocalDate.now(clock);
        boolean ochtend = clock.instant().atZone(SharedClock.ZONE).getHour() >= VANAF;
        int teLaat = ochtend && werkdagen.isWorkingDay(vandaag) ? voorstellen.teLaat(vandaag) : 0;
        if (teLaat == 0) {
            return;
        }
        String aantal = teLaat == 1 ? "1 e-mail" : teLaat + " e-mails";
        medewerkers
                .met(Rol.COORDINATOR)
                .forEach(wie -> vanzelf.stuurVoor(
                        SharedClock.startOf(
                                vandaag.plusDays(1)), // on the next day another one tells how many wait then
                        Berichtsoort.MAIL_WACHT,
                        wie.id() + "-" + vandaag,
                        null,
                        Bestemming.mail(wie.email().orElse(null)),
                        Map.of(Berichtveld.AANTAL, aantal)));
    }
}
