package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** At nine in the morning of the day before, neighbours hear once more of their talk. */
@ApplicationScoped
class Gespreksherinnering implements RegularWork {

    private static final int VANAF = 9;
    private static final int TOT = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Buurberichten berichten;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "herinneren aan gesprekken van morgen";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public void round() {
        int uur = clock.instant().atZone(SharedClock.ZONE).getHour();
        if (uur >= VANAF && uur < TOT) {
            LocalDate vandaag = LocalDate.now(clock);
            vanMorgen(vandaag).forEach(een -> herinner(een, SharedClock.startOf(vandaag)));
        }
    }

    private List<Buurbericht> vanMorgen(LocalDate vandaag) {
        return em.createQuery(
                        "select u from Buurbericht u, Gesprek g where g.id = u.gesprekId and u.ingetrokken = false"
                                + " and g.van >= :morgen and g.van < :daarna order by u.id",
                        Buurbericht.class)
                .setParameter("morgen", SharedClock.startOf(vandaag.plusDays(1)))
                .setParameter("daarna", SharedClock.startOf(vandaag.plusDays(2)))
                .getResultList();
    }

    private void herinner(Buurbericht bericht, Instant vandaag) {
        Gesprek gesprek = em.find(Gesprek.class, bericht.gesprekId());
        Bemiddeling zaak = em.find(Bemiddeling.class, gesprek.bemiddelingId());
        if (!beperkingen.isBeperkt(zaak.nummer())) {
            berichten.herinner(bericht, gesprek, zaak, vandaag);
        }
    }
}
