package nl.buurtregie.signalen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.platform.schedule.RegularWork;

/** Sends what waits. */
@ApplicationScoped
class Signalenverzender implements RegularWork {

    @Inject
    private Signalenposten posten;

    @Inject
    private Signaalbericht bericht;

    @Inject
    private Signalenserver server;

    @Inject
    private Signalenfotos fotos;

    @Inject
    private Signaleninstellingen instellingen;

    @Inject
    private Clock clock;

    /** Until when they asked us to be quiet. */
    private volatile Instant niet = Instant.MIN;

    @Override
    public String what() {
        return "versturen naar Signalen";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public boolean reachesOut() {
        return true;
    }

    @Override
    public void round() {
        if (instellingen.isIngesteld()) {
            verstuur();
        }
    }

    private void verstuur() {
        posten.zoekOnzekere();
        while (!clock.instant().isBefore(niet)) {
            Optional<Long> een = posten.neem();
            if (een.isEmpty()) {
                return;
            }
            verstuur(een.get());
        }
    }

    private void verstuur(long id) {
        try {
            Signalenserver.Aangenomen aangenomen = server.meld(bericht.json(posten.get(id)));
            posten.verstuurd(id, aangenomen.kenmerk(), aangenomen.nummer());
            fotos.hangAan(id);
        } catch (Signalenserver.NietAangekomen weg) {
            posten.later(id, weg.getMessage());
        } catch (Signalenserver.TeVaak teVaak) {
            posten.uitgesteld(id, teVaak.wachten());
            niet = clock.instant().plus(teVaak.wachten());
        } catch (Signalenserver.Geweigerd geweigerd) {
            posten.geweigerd(id, geweigerd.getMessage());
        } catch (IOException weetNiet) {
            posten.onzeker(id);
        }
    }
}
