package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/** What a passkey must sign: each question is answered once, within minutes, by whom it was asked. */
@ApplicationScoped
class Passkeyvragen {

    static final Duration GELDIG = Duration.ofMinutes(5);

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int BYTES = 32;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @param medewerkerId null when whoever answers logs in */
    @Transactional
    String stel(Long medewerkerId) {
        byte[] bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        String vraag = tekst(bytes);
        em.createNativeQuery("delete from passkeyvraag where geldig_tot < ?1")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
        em.createNativeQuery("insert into passkeyvraag values (?1, cast(?2 as bigint), ?3)")
                .setParameter(1, vraag)
                .setParameter(2, medewerkerId)
                .setParameter(3, Timestamp.from(clock.instant().plus(GELDIG)))
                .executeUpdate();
        return vraag;
    }

    /** Uses it up, whatever the answer is worth. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean neem(byte[] vraag, Long medewerkerId) {
        return em.createNativeQuery("delete from passkeyvraag where vraag = ?1 and geldig_tot >= ?3"
                                + " and medewerker_id is not distinct from cast(?2 as bigint)")
                        .setParameter(1, tekst(vraag))
                        .setParameter(2, medewerkerId)
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .executeUpdate()
                > 0;
    }

    private static String tekst(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
