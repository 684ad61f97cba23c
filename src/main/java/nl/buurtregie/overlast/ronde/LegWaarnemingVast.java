package nl.buurtregie.overlast.ronde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Binnenkomst;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Ontvangst;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.SharedClock;

/** OVL-02: a conciërge saw it, or heard it from a resident in the street. Sent again it is the same observation. */
@ApplicationScoped
@Transactional
public class LegWaarnemingVast {

    private static final Duration LANGST = Duration.ofDays(31);

    @Inject
    private Binnenkomst binnenkomst;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private HoudRonde rondes;

    @Inject
    private Clock clock;

    /** It counts from when it was seen; what cannot be counts from when it came in. */
    public Ontvangst leg(Ik ik, Nieuws nieuws) {
        if (!ik.is(Rol.CONCIERGE) && !ik.is(Rol.TEAMLEIDER)) {
            throw new NotFound();
        }
        Ontvangst ontvangst = binnenkomst.neem(ik, nieuws.gezienOp(moment(ik, nieuws.gezien())), null);
        if (nieuws.ronde() != null) {
            rondes.gezienOp(ik, nieuws.ronde());
        }
        return ontvangst;
    }

    /** A clock that was wrong is not believed: after now, longer ago than a phone waits, or before this colleague worked here. */
    private Instant moment(Ik ik, Instant gezien) {
        Instant nu = clock.instant();
        boolean kan = !gezien.isAfter(nu)
                && !gezien.isBefore(nu.minus(LANGST))
                && medewerkers
                        .sinds(ik.id())
                        .map(SharedClock::startOf)
                        .filter(gezien::isBefore)
                        .isEmpty();
        return kan ? gezien : nu;
    }
}
