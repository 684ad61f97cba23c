package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.platform.audit.AddressPrint;

/** Addresses from which nobody signs in for a while, also who works here. Known by their print only. */
@ApplicationScoped
public class Adresstop {

    public static final Duration DUUR = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AddressPrint afdruk;

    @Inject
    private Clock clock;

    boolean isDicht(String adres) {
        return afdruk.of(adres).flatMap(this::tot).isPresent();
    }

    /** Until when this address is stopped; empty when it is not (any more). */
    public Optional<Instant> tot(String afdrukVanAdres) {
        return em
                .createNativeQuery("select tot from adresstop where adres = ?1 and tot > ?2")
                .setParameter(1, afdrukVanAdres)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList()
                .stream()
                .map(tot -> ((Timestamp) tot).toInstant())
                .findFirst();
    }

    /** From now on, {@link #DUUR} long. */
    public void houdTegen(Ik ik, String afdrukVanAdres) {
        Instant nu = clock.instant();
        em.createNativeQuery("insert into adresstop values (?1, ?2, ?3, ?4) on conflict (adres) do update"
                        + " set tot = excluded.tot, door = excluded.door, op = excluded.op")
                .setParameter(1, afdrukVanAdres)
                .setParameter(2, Timestamp.from(nu.plus(DUUR)))
                .setParameter(3, ik.naam())
                .setParameter(4, Timestamp.from(nu))
                .executeUpdate();
    }

    /** Those that are over are forgotten. */
    public void ruimOp() {
        em.createNativeQuery("delete from adresstop where tot < ?1")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
