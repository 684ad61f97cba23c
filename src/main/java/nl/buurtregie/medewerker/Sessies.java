package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/**
 * Where people are logged in. It is kept here and not in the memory of a server, so that it can be seen and ended from
 * another place, and ends by itself after the longest time that somebody stays logged in.
 */
@ApplicationScoped
public class Sessies {

    /** Being seen is written down so often at most: not with every page. */
    private static final Duration FIJN = Duration.ofMinutes(5);

    /** Who was still for an hour is not logged in any more; being seen may be written down that much too late. */
    private static final Duration STIL = Duration.ofMinutes(60).plus(FIJN);

    /** An act that cannot be undone asks again after this. */
    private static final Duration VERS = Duration.ofMinutes(5);

    /** Between the password and the second step. */
    private static final Duration HALVERWEGE = Duration.ofMinutes(10);

    private static final String LOOPT = "s.einde is null and s.begonnen > :begonnen and s.gezien > :gezien";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Inloginstellingen instellingen;

    @Inject
    private Clock clock;

    @Inject
    private AuditLog log;

    /**
     * Whose session it is.
     *
     * @param gezien when being seen was last written down
     * @param bevestigd when this person last showed to be the owner
     * @param aangeraakt when the page last said that somebody touched it; null when it never did
     * @param opSlot the screen was locked
     */
    public record Eigenaar(
            Medewerker wie,
            Inlogwijze wijze,
            Instant begonnen,
            Instant gezien,
            Instant bevestigd,
            Instant aangeraakt,
            boolean opSlot) {}

    /** What the provider of the gemeente says of a login there: its session, and when the owner last showed up; null is unknown. */
    public record Elders(String sessie, Instant getoond) {}

    /**
     * Somebody logged in.
     *
     * @param wie as the password was judged
     * @param sleutel the hash of the key that only that browser has
     * @param elders null for a login of our own
     */
    @Transactional
    public void begin(Medewerker wie, String sleutel, String toestel, Inlogwijze wijze, Elders elders) {
        em.persist(new Inlogsessie(wie, sleutel, toestel, wijze, clock.instant()).via(elders));
        if (wijze != Inlogwijze.HALVERWEGE) {
            zie(wie.id());
            log.write(AuditEvent.SIGNED_IN, wie.id(), null, toestel + ", " + wijze.woord());
        }
    }

    /** Empty when it is over, also because the password is another since. */
    public Optional<Eigenaar> eigenaar(String sleutel) {
        return loopt(em.createQuery(
                        "select m, s from Medewerker m left join fetch m.rollen, Inlogsessie s where s.medewerkerId = m.id"
                                + " and s.wachtwoord = m.hoeveelsteWachtwoord and s.sleutel = :sleutel and " + LOOPT,
                        Object[].class))
                .setParameter("sleutel", sleutel)
                .getResultStream()
                .map(rij -> ((Inlogsessie) rij[1]).van((Medewerker) rij[0]))
                .findFirst();
    }

    /** Whether this person had it, also when it is over. */
    public boolean isVan(String sleutel, Medewerker wie) {
        return !em.createQuery(
                        "select s.id from Inlogsessie s where s.sleutel = :sleutel and s.medewerkerId = :wie",
                        Long.class)
                .setParameter("sleutel", sleutel)
                .setParameter("wie", wie.id())
                .getResultList()
                .isEmpty();
    }

    /** Whoever asked for a page was seen just now; written down when that was not done for some minutes. */
    @Transactional(TxType.REQUIRES_NEW)
    public void gezien(Eigenaar eigenaar, String sleutel) {
        em.createNativeQuery("update sessie set gezien = ?1 where sleutel = ?2")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, sleutel)
                .executeUpdate();
        zie(eigenaar.wie().id());
    }

    /**
     * Its owner showed again to be the owner.
     *
     * @param voortaan another key that the browser has from here on: whoever had the one before has nothing
     */
    @Transactional
    public void bevestig(String sleutel, String voortaan) {
        bevestig(sleutel, voortaan, new Elders(null, clock.instant()));
    }

    /** @param elders what the provider of the gemeente says of it; a clock there may be ahead of ours, and its session another than before */
    @Transactional
    public void bevestig(String sleutel, String voortaan, Elders elders) {
        Instant nu = clock.instant();
        Instant getoond = elders.getoond();
        em.createNativeQuery("update sessie set bevestigd = ?1, sleutel = ?3, op_slot = false, aangeraakt = null,"
                        + " elders = case when wijze like 'GEMEENTE%' then coalesce(cast(?4 as varchar), elders) end"
                        + " where sleutel = ?2")
                .setParameter(1, Timestamp.from(getoond.isAfter(nu) ? nu : getoond))
                .setParameter(2, sleutel)
                .setParameter(3, voortaan)
                .setParameter(4, elders.sessie())
                .executeUpdate();
    }

    /** Whether its owner showed to be the owner so short ago that nobody can have taken the chair. */
    public boolean isVers(Eigenaar eigenaar) {
        return eigenaar.bevestigd().isAfter(clock.instant().minus(VERS));
    }

    /** Whether there is time left to do the second step. */
    public boolean isHalverwege(Eigenaar eigenaar) {
        return eigenaar.wijze() == Inlogwijze.HALVERWEGE
                && eigenaar.begonnen().isAfter(clock.instant().minus(HALVERWEGE));
    }

    public boolean isLangGeleden(Eigenaar eigenaar) {
        return eigenaar.gezien().isBefore(clock.instant().minus(FIJN));
    }

    /** Newest first; {@code sleutel} is of whoever asks, or empty. */
    public List<Aanwezig> van(long medewerkerId, String sleutel) {
        return loopt(em.createQuery(
                        "select s from Inlogsessie s where s.medewerkerId = :wie and s.wijze <> :niet and " + LOOPT
                                + " order by s.begonnen desc, s.id desc",
                        Inlogsessie.class))
                .setParameter("wie", medewerkerId)
                .setParameter("niet", Inlogwijze.HALVERWEGE)
                .getResultStream()
                .map(sessie -> sessie.voor(sleutel))
                .toList();
    }

    /** One of this person; false when it is over already, or of somebody else. */
    @Transactional
    public boolean eindig(long medewerkerId, long sessie) {
        boolean was = eindigWaar("medewerker_id = ?2 and id = ?3", medewerkerId, sessie) > 0;
        if (was) {
            log.write(AuditEvent.SESSION_ENDED, medewerkerId, null, "op een andere plek");
        }
        return was;
    }

    /** All but the one of {@code sleutel}. */
    @Transactional
    public void eindigAndere(long medewerkerId, String sleutel) {
        if (eindigWaar("medewerker_id = ?2 and sleutel <> ?3", medewerkerId, sleutel) > 0) {
            log.write(AuditEvent.SESSION_ENDED, medewerkerId, null, "overal behalve hier");
        }
    }

    /** The one that began there. @return whether there was one */
    @Transactional
    public boolean eindigElders(String elders) {
        return eindigWaar("elders = ?2", elders) > 0;
    }

    /** Of this person, those that began there without word of which session that was. */
    @Transactional
    public void eindigOnbekendeVanElders(long medewerkerId) {
        eindigWaar("medewerker_id = ?2 and wijze like 'GEMEENTE%' and elders is null", medewerkerId);
    }

    /** All of this person that began anywhere there. */
    @Transactional
    public void eindigAlleVanElders(long medewerkerId) {
        eindigWaar("medewerker_id = ?2 and wijze like 'GEMEENTE%'", medewerkerId);
    }

    /** Everywhere. @return whether there was anything to end */
    @Transactional
    public boolean eindigAlle(long medewerkerId) {
        return eindigWaar("medewerker_id = ?2", medewerkerId) > 0;
    }

    @Transactional
    public void eindig(String sleutel) {
        eindigWaar("sleutel = ?2", sleutel);
    }

    /** Somebody logs out here. */
    @Transactional
    public void logUit(long medewerkerId, String sleutel) {
        eindigWaar("sleutel = ?2", sleutel);
        log.write(AuditEvent.SIGNED_OUT, medewerkerId, null, null);
    }

    private void zie(long medewerkerId) {
        em.createNativeQuery("update medewerker set gezien_op = ?1 where id = ?2")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, medewerkerId)
                .executeUpdate();
    }

    /** @param waarden of ?2 and further in {@code welke} */
    private int eindigWaar(String welke, Object... waarden) {
        Query opdracht = em.createNativeQuery("update sessie set einde = ?1 where einde is null and " + welke)
                .setParameter(1, Timestamp.from(clock.instant()));
        for (int plaats = 0; plaats < waarden.length; plaats++) {
            opdracht.setParameter(plaats + 2, waarden[plaats]);
        }
        return opdracht.executeUpdate();
    }

    private <T> TypedQuery<T> loopt(TypedQuery<T> vraag) {
        Instant nu = clock.instant();
        return vraag.setParameter("begonnen", nu.minus(instellingen.hooguit())).setParameter("gezien", nu.minus(STIL));
    }
}
