package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A screen that nobody touches is locked. Showing to be the owner opens it ({@link Sessies#bevestig}). */
@ApplicationScoped
public class Schermslot {

    /** So many times within that time a page tells a touch at most ({@code TOLD} in slot.ts). */
    static final int VERTELD = 15;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Inloginstellingen instellingen;

    @Inject
    private Clock clock;

    /** The page says that somebody touches it; a screen that is locked stays so. */
    @Transactional
    public void raakAan(String sleutel) {
        em.createNativeQuery("update sessie set aangeraakt = ?1 where sleutel = ?2 and not op_slot")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, sleutel)
                .executeUpdate();
    }

    /** Nobody is there any more: only its owner opens it again. */
    @Transactional
    public void zetOpSlot(String sleutel) {
        em.createNativeQuery("update sessie set op_slot = true where sleutel = ?1")
                .setParameter(1, sleutel)
                .executeUpdate();
    }

    /** Locked, or a page that tells when it is touched was silent for too long. */
    public boolean isOpSlot(Sessies.Eigenaar eigenaar) {
        return eigenaar.opSlot() || eigenaar.aangeraakt() != null && isTeLang(eigenaar.aangeraakt());
    }

    /** The page does not tell each touch, so its last one may be later than we know; it locks by itself at its own time. */
    private boolean isTeLang(Instant aangeraakt) {
        Duration na = instellingen.slotNa();
        return !na.isZero() && !aangeraakt.isAfter(clock.instant().minus(na).minus(na.dividedBy(VERTELD)));
    }
}
