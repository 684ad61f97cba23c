package nl.buurtregie.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.overlast.VulMeldingAan;
import nl.buurtregie.platform.RuleViolation;

/** INT-10: another program tells more about its own report (the extension of FixMyStreet). The same update is one update. */
@ApplicationScoped
@Transactional
public class VulAanViaOpen311 {

    /** FixMyStreet writes REOPEN, others REOPENED; an ordinary word about something open comes as OPEN too. */
    private static final Set<String> ER_WEER = Set.of("OPEN", "REOPEN", "REOPENED", "IN_PROGRESS", "INVESTIGATING");

    private static final Map<String, String> VOLGENS_HEN = Map.of(
            "FIXED", "daar staat: opgelost",
            "CLOSED", "daar staat: klaar",
            "CANCELLED", "daar staat: ingetrokken",
            "DUPLICATE", "daar staat: dubbel",
            "NO_FURTHER_ACTION", "daar staat: er gebeurt niets meer",
            "NOT_COUNCILS_RESPONSIBILITY", "daar staat: niet voor de gemeente");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Open311sleutels sleutels;

    @Inject
    private VulMeldingAan vulAan;

    @Inject
    private Clock clock;

    /** @throws RuleViolation X1.1 when the key does not work, X1.6 when the update has no key of its own */
    public void vulAan(Aanvulling aanvulling) {
        Open311sleutel sleutel = sleutels.geldig(aanvulling.apiKey()).orElseThrow(Open311sleutels::geenToegang);
        String kenmerk = aanvulling.kenmerk();
        if (kenmerk == null || kenmerk.isBlank() || kenmerk.length() > 80) {
            throw new RuleViolation("X1.6", "update_id", "update_id is needed, in 80 characters at most");
        }
        Instant gezegd = aanvulling.moment(clock.instant());
        int nieuw = em.createNativeQuery("insert into open311aanvulling (sleutel_id, update_id, op) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, sleutel.programma())
                .setParameter(2, kenmerk)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        if (nieuw == 1) {
            String status =
                    aanvulling.status() == null ? "" : aanvulling.status().toUpperCase(Locale.ROOT);
            vulAan.vulAan(
                    sleutel.naam(),
                    sleutel.programma(),
                    aanvulling.nummer(),
                    aanvulling.toelichting(),
                    ER_WEER.contains(status) ? gezegd : null,
                    VOLGENS_HEN.get(status));
        }
    }
}
