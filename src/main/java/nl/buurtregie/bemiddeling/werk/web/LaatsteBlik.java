package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.buurtregie.bemiddeling.werk.Werkvoorraad;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Voorkeuren;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

/** Since when somebody asks what changed: the last time that he or she looked on an earlier working day. */
@ApplicationScoped
class LaatsteBlik {

    private static final String NAAM = "werkvoorraad gezien";

    /** Who was away longer reads the cases, not the list. */
    private static final Period HOOGUIT = Period.ofDays(31);

    @Inject
    private Voorkeuren voorkeuren;

    @Inject
    private Werkvoorraad werkvoorraad;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    /**
     * Since when.
     *
     * @param gekeken one looked then; else it is where everybody begins, or as far as one goes back
     */
    record Sinds(Instant moment, boolean gekeken) {}

    /** Somebody looks now. */
    Sinds sinds(Ik ik) {
        LocalDate vandaag = LocalDate.now(clock);
        Blik blik = Blik.uit(voorkeuren.find(ik, NAAM).orElse("")).tot(clock.instant());
        Blik nu = blik.na(clock.instant(), werkdagen.isWorkingDay(vandaag));
        if (!nu.equals(blik)) {
            voorkeuren.bewaar(ik, NAAM, nu.alsTekst());
        }
        Instant grens = SharedClock.startOf(vandaag.minus(HOOGUIT));
        return nu.voor(vandaag)
                .map(toen -> toen.isBefore(grens) ? new Sinds(grens, false) : new Sinds(toen, true))
                .orElseGet(() -> new Sinds(werkvoorraad.gisteren(), false));
    }
}
