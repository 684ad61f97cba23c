package nl.buurtregie.signalen;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.overlast.MeldPartnernieuws;

/** Sends what waits, and asks now and then whether what arrived is done. */
@ApplicationScoped
public class Signalenverzender {

    private static final Logger LOG = Logger.getLogger(Signalenverzender.class.getName());
    private static final int PAUZE = 5;

    /** Their public door has one word for all three. */
    private static final String GESLOTEN =
            "In Signalen gesloten: afgehandeld, geannuleerd of gesplitst. Kijk of het weg is.";

    @Inject
    private Signalenposten posten;

    @Inject
    private Signaalbericht bericht;

    @Inject
    private Signalenserver server;

    @Inject
    private MeldPartnernieuws nieuws;

    @Inject
    private Signaleninstellingen instellingen;

    @Inject
    private Clock clock;

    /** Until when they asked us to be quiet. */
    private volatile Instant niet = Instant.MIN;

    @Resource
    private ManagedScheduledExecutorService rooster;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rooster.scheduleWithFixedDelay(() -> probeer(this::verstuur), 10, PAUZE, TimeUnit.SECONDS);
        long seconden = Math.max(1, instellingen.vragen().toSeconds());
        rooster.scheduleWithFixedDelay(() -> probeer(this::vraagNa), seconden, seconden, TimeUnit.SECONDS);
    }

    private void probeer(Runnable ronde) {
        try {
            if (instellingen.isIngesteld()) {
                ronde.run();
            }
        } catch (RuntimeException mislukt) { // a schedule that throws stops for good
            LOG.log(Level.WARNING, "ronde naar Signalen mislukt, straks opnieuw", mislukt);
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
            hangFotosAan(id);
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

    /** What could not go along now goes along with the next question whether it is done. */
    private void hangFotosAan(long id) {
        Signalenpost post = posten.get(id);
        if (!post.magFotos()) {
            return;
        }
        try {
            for (UUID foto : bericht.fotos(post).stream().skip(post.fotos()).toList()) {
                server.hangAan(post.signaal(), bericht.foto(foto));
                posten.fotoVerstuurd(id);
            }
        } catch (Signalenserver.Geweigerd dicht) {
            posten.zonderFotos(id, dicht.getMessage());
        } catch (IOException | Signalenserver.NietAangekomen | Signalenserver.TeVaak later) {
            LOG.warning("foto nog niet bij Signalen: " + later.getClass().getSimpleName());
        }
    }

    private void vraagNa() {
        for (Signalenpost post : posten.lopend()) {
            hangFotosAan(post.id());
            try {
                if (server.isGesloten(post.signaal())) {
                    nieuws.gesloten(post.overdrachtId(), GESLOTEN);
                }
            } catch (IOException | Signalenserver.NietAangekomen | Signalenserver.TeVaak weg) {
                return; // away: the next round asks again
            } catch (Signalenserver.Geweigerd onbekend) {
                LOG.warning("Signalen kent een van onze meldingen niet");
            }
        }
    }
}
