package nl.buurtregie.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import nl.buurtregie.overlast.VulMeldingAan;
import nl.buurtregie.platform.RuleViolation;

/** INT-10: another program tells more about its own report (the extension of FixMyStreet). The same update is one update. */
@ApplicationScoped
@Transactional
public class VulAanViaOpen311 {

    private static final Set<String> ER_WEER = Set.of("OPEN", "REOPENED", "IN_PROGRESS", "INVESTIGATING");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Open311sleutels sleutels;

    @Inject
    private VulMeldingAan vulAan;

    @Inject
    private Clock clock;

    /** @param kenmerk their own key of the update, 1 to 80 characters */
    public void vulAan(String apiKey, String kenmerk, String nummer, String tekst, String status) {
        Open311sleutel sleutel = sleutels.geldig(apiKey).orElseThrow(Open311sleutels::geenToegang);
        if (kenmerk == null || kenmerk.isBlank() || kenmerk.length() > 80) {
            throw new RuleViolation("X1.6", "update_id", "update_id is needed, in 80 characters at most");
        }
        int nieuw = em.createNativeQuery("insert into open311aanvulling (sleutel_id, update_id, op) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, sleutel.id())
                .setParameter(2, kenmerk)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        if (nieuw == 1) {
            vulAan.vulAan(nummer, tekst, status != null && ER_WEER.contains(status), "een ander loket");
        }
    }
}
