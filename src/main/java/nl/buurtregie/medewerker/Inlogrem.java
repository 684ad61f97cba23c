package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtregie.platform.Networks;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * How often somebody may guess. A try is counted before it is judged, in one statement and a transaction of its own: tries
 * at the same moment count too. Names that do not exist are counted as all others, so that waiting tells nothing. Who
 * guesses from one address stops there and then; who guesses from many shuts the account, but not for its owner, who is
 * known at the own address.
 */
@ApplicationScoped
class Inlogrem {

    /** One name from one address. */
    static final int SAMEN = 5;

    /** Any names from one address: an office may be behind it. */
    static final int ADRES = 50;

    /** One name from any address where it was not used before. */
    static final int NAAM = 100;

    static final Duration RUST = Duration.ofMinutes(15);
    private static final Duration PLEK = Duration.ofDays(90);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Adresstop stop;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private AuditLog log;

    /** Counts one try; false when it is one too many, and then the password is not even looked at. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean mag(String naam, String adres) {
        String wie = sleutel("naam", naam);
        int samen = tel(sleutel("samen", naam, plek(adres)), wie);
        int vanHier = tel(sleutel("adres", plek(adres)), null);
        int opNaam = tel(wie, null);
        meld(samen == SAMEN + 1, naam, "vanaf deze plek");
        meld(vanHier == ADRES + 1, null, "elk account vanaf deze plek");
        meld(opNaam == NAAM + 1, naam, "vanaf elke nieuwe plek");
        return !stop.isDicht(adres) && samen <= SAMEN && vanHier <= ADRES && (opNaam <= NAAM || isBekend(naam, adres));
    }

    /** Once: what is tried during the rest is not looked at, and tells nothing new. */
    private void meld(boolean nuDicht, String naam, String waar) {
        if (nuDicht) {
            Long wie = naam == null
                    ? null
                    : medewerkers.find(naam).map(Medewerker::id).orElse(null);
            log.write(AuditEvent.LOCKED_OUT, null, wie, waar);
        }
    }

    /**
     * They were no guesses, the password and the code: what this name tried from here does not count any more, and this is a place of its
     * owner. An office of which everybody gets in never waits.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void gelukt(String naam, String adres) {
        Instant nu = clock.instant();
        int geteld = vergeet(sleutel("samen", naam, plek(adres)));
        for (String sleutel :
                List.of(sleutel("adres", plek(adres)), sleutel("naam", naam))) { // in the order of mag: no two wait
            em.createNativeQuery("update inlogpoging set aantal = greatest(0, aantal - ?2) where sleutel = ?1")
                    .setParameter(1, sleutel)
                    .setParameter(2, geteld)
                    .executeUpdate();
        }
        em.createNativeQuery(
                        "delete from inlogpoging where sleutel in (select sleutel from inlogpoging where sinds < ?1"
                                + " for update skip locked)")
                .setParameter(1, Timestamp.from(nu.minus(Duration.ofDays(1))))
                .executeUpdate();
        em.createNativeQuery("insert into inlogplek values (?1, ?2) on conflict (sleutel) do update set op = ?2")
                .setParameter(1, sleutel("plek", naam, plek(adres)))
                .setParameter(2, Timestamp.from(nu))
                .executeUpdate();
        em.createNativeQuery("delete from inlogplek where op < ?1")
                .setParameter(1, Timestamp.from(nu.minus(PLEK)))
                .executeUpdate();
    }

    /** @return how many tries it were */
    @SuppressWarnings("unchecked")
    private int vergeet(String sleutel) {
        List<Integer> aantal = em.createNativeQuery("delete from inlogpoging where sleutel = ?1 returning aantal")
                .setParameter(1, sleutel)
                .getResultList();
        return aantal.isEmpty() ? 0 : aantal.get(0);
    }

    /** How many tries there were; after a rest it begins anew, and tries during the rest do not make it longer. */
    private int tel(String sleutel, String vanNaam) {
        Instant nu = clock.instant();
        return (Integer)
                em.createNativeQuery("insert into inlogpoging values (?1, 1, ?2, ?4) on conflict (sleutel) do update"
                                + " set aantal = case when inlogpoging.sinds <= ?3 then 1 else inlogpoging.aantal + 1 end,"
                                + " sinds = case when inlogpoging.sinds <= ?3 or inlogpoging.aantal < 5 then ?2"
                                + " else inlogpoging.sinds end returning aantal")
                        .setParameter(1, sleutel)
                        .setParameter(2, Timestamp.from(nu))
                        .setParameter(3, Timestamp.from(nu.minus(RUST)))
                        .setParameter(4, vanNaam)
                        .getSingleResult();
    }

    private boolean isBekend(String naam, String adres) {
        return !em.createNativeQuery("select 1 from inlogplek where sleutel = ?1")
                .setParameter(1, sleutel("plek", naam, plek(adres)))
                .getResultList()
                .isEmpty();
    }

    /** A home has as many addresses of IPv6 as it likes. */
    private static String plek(String adres) {
        return Networks.home(adres);
    }

    static String sleutel(String... delen) {
        return DigestUtils.sha256Hex(String.join("\n", delen));
    }
}
