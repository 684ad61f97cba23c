package nl.buurtregie.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** Tries to get in that failed, and what stands out. */
@ApplicationScoped
class Inlogmeter implements Vital {

    private static final Duration KORT = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Opvallendheden opvallend;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "Inloggen";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<String> page() {
        return Optional.of("/beheer/beveiliging");
    }

    @Override
    public Optional<Reading> read() {
        int mis = ((Number) em.createNativeQuery(
                                "select count(*) from beveiligingslog where op >= ?1 and wat in " + Logboek.MIS)
                        .setParameter(1, Timestamp.from(clock.instant().minus(KORT)))
                        .getSingleResult())
                .intValue();
        return Optional.of(oordeel(mis, opvallend.aantal()));
    }

    static Reading oordeel(int mis, int opvallend) {
        String pogingen = mis == 0
                ? "Het laatste uur ging er geen poging mis."
                : "Het laatste uur " + (mis == 1 ? "ging 1 poging" : "gingen " + DutchNumbers.whole(mis) + " pogingen")
                        + " mis.";
        Reading stand = opvallend == 0
                ? Reading.of(Condition.GOOD, pogingen)
                : Reading.of(
                        Condition.ATTENTION,
                        pogingen + (opvallend == 1 ? " 1 ding valt" : " " + opvallend + " dingen vallen")
                                + " op: kijk wat het is.");
        return stand.with("buurtregie_inloggen_mislukt_uur", "tries to log in that failed in the last hour", mis)
                .with("buurtregie_opvallend_open", "patterns in the security log that nobody looked at yet", opvallend);
    }
}
