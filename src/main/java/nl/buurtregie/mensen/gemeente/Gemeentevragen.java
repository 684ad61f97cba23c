package nl.buurtregie.mensen.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.seal.OwnSecret;
import nl.buurtregie.platform.seal.SealedColumn;
import nl.buurtregie.platform.seal.Vault;
import org.apache.commons.codec.digest.DigestUtils;

/** Questions that wait for an answer: once, within ten minutes, in the browser that asked. */
@ApplicationScoped
class Gemeentevragen implements OwnSecret {

    private static final SealedColumn BEWIJS = new SealedColumn("gemeentevraag", "bewijs", "staat");

    private static final Duration GELDIG = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    @Transactional
    void stel(String staat, String browser, Gemeentevraag vraag) {
        em.createNativeQuery("delete from gemeentevraag where geldig_tot < ?1")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
        em.createNativeQuery("insert into gemeentevraag values (?1, ?2, ?3, ?4, cast(?5 as varchar), ?6)")
                .setParameter(1, hash(staat))
                .setParameter(2, hash(browser))
                .setParameter(3, vraag.nonce())
                .setParameter(4, vault.seal(BEWIJS, hash(staat), vraag.bewijs()))
                .setParameter(5, vraag.naar())
                .setParameter(6, Timestamp.from(clock.instant().plus(GELDIG)))
                .executeUpdate();
    }

    /** Uses it up; empty when there is none, it is too late, or another browser asked. */
    @Transactional
    Optional<Gemeentevraag> neem(String staat, String browser) {
        Query vraag = em.createNativeQuery("delete from gemeentevraag where staat = ?1 and browser = ?2"
                        + " and geldig_tot >= ?3 returning nonce, bewijs, naar")
                .setParameter(1, hash(staat))
                .setParameter(2, hash(browser))
                .setParameter(3, Timestamp.from(clock.instant()));
        return Rows.of(vraag, Gemeentevraag.class).stream()
                .findFirst()
                .map(een -> new Gemeentevraag(een.nonce(), vault.open(BEWIJS, hash(staat), een.bewijs()), een.naar()));
    }

    private static String hash(String tekst) {
        return DigestUtils.sha256Hex(tekst);
    }

    @Override
    public SealedColumn secret() {
        return BEWIJS;
    }
}
