package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstplan;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstsoort;
import nl.buurtregie.vrijwilliger.weg.LegAanwezigheidVast;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;
import nl.buurtregie.vrijwilliger.weg.PlanBijeenkomst;
import nl.buurtregie.vrijwilliger.weg.Wegstap;

/** Invented trainings and intervisies: two that were, one of which nobody said yet who came, and one to come. */
@ApplicationScoped
class Demotraining {

    private static final int LEDEN = 8;

    @Inject
    private PlanBijeenkomst plan;

    @Inject
    private LegAanwezigheidVast aanwezigheid;

    @Inject
    private Bijeenkomsten bijeenkomsten;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Clock clock;

    void komen(Ik coordinator, Demoweg.Toen toen) {
        Set<Long> nieuwen = wie(coordinator, Wegstap.TRAINING).stream()
                .filter(een -> een.aanmelder().email() != null)
                .map(Loopbaan::id)
                .limit(2)
                .collect(Collectors.toSet());
        Set<Long> leden = wie(coordinator, Wegstap.ACTIEF).stream()
                .map(Loopbaan::id)
                .limit(LEDEN)
                .collect(Collectors.toSet());
        toen.op(21, () -> was(coordinator, Bijeenkomstsoort.BASISTRAINING, "Buurthuis De Linde", nieuwen));
        toen.op(45, () -> was(coordinator, Bijeenkomstsoort.INTERVISIE, "Wijkcentrum Het Web", leden));
        LocalDate vandaag = LocalDate.now(clock);
        plan(coordinator, Bijeenkomstsoort.INTERVISIE, vandaag.minusDays(2), "Wijkcentrum Het Web", leden);
        plan(coordinator, Bijeenkomstsoort.VERDIEPING, vandaag.plusDays(16), "Buurthuis De Linde", leden);
    }

    private List<Loopbaan> wie(Ik coordinator, Wegstap stap) {
        return loopbanen.lopende(coordinator).stream()
                .filter(een -> een.stap() == stap)
                .toList();
    }

    private void was(Ik coordinator, Bijeenkomstsoort soort, String plaats, Set<Long> wie) {
        // planned as of yesterday: nobody is invited for what has been
        long id = plan(coordinator, soort, LocalDate.now(clock).minusDays(1), plaats, wie);
        aanwezigheid.legVast(coordinator, id, bijeenkomsten.get(coordinator, id).versie(), wie, wie);
    }

    private long plan(Ik coordinator, Bijeenkomstsoort soort, LocalDate dag, String plaats, Set<Long> wie) {
        Bijeenkomstplan bijeenkomst = new Bijeenkomstplan(
                soort, dag, LocalTime.of(19, 0), LocalTime.of(21, 30), plaats, "Trijntje Zeewind");
        return plan.plan(coordinator, UUID.randomUUID(), bijeenkomst, wie, true);
    }
}
