package nl.buurtregie.post;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what waits, one message after another. "Taken" is committed at the last moment before the content of a message goes
 * to the mail server and "sent" after its answer, so that a crash leaves at most the one in between in doubt.
 */
@ApplicationScoped
public class Verzender {

    private static final Logger LOG = Logger.getLogger(Verzender.class.getName());
    private static final int PAUZE = 2;
    private static final int GEDULD = 20;

    @Inject
    private Postvak postvak;

    @Inject
    private Mailserver mailserver;

    @Inject
    private Mailinstellingen instellingen;

    @Resource
    private ManagedScheduledExecutorService rooster;

    private final ReentrantLock ronde = new ReentrantLock();
    private volatile boolean stopt;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rooster.scheduleWithFixedDelay(this::probeer, 10, PAUZE, TimeUnit.SECONDS);
    }

    /** An orderly stop waits for the answer to the message that is being sent. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) throws InterruptedException {
        stopt = true;
        if (ronde.tryLock(GEDULD, TimeUnit.SECONDS)) {
            ronde.unlock();
        }
    }

    private void probeer() {
        ronde.lock();
        try {
            doeRonde();
        } catch (RuntimeException mislukt) { // a schedule that throws stops for good
            LOG.log(Level.WARNING, "ronde van de uitgaande post mislukt, straks opnieuw", mislukt);
        } finally {
            ronde.unlock();
        }
    }

    /** Sends all that is due. */
    void doeRonde() {
        if (stopt) {
            return;
        }
        postvak.zoekOnzekere();
        if (!instellingen.isIngesteld() || !postvak.isErWerk()) {
            return;
        }
        try (Mailserver.Verbinding verbinding = mailserver.open()) {
            while (!stopt && verbinding.isOpen() && verstuurEen(verbinding)) {
                // until nothing is due
            }
        } catch (MessagingException weg) {
            LOG.warning("mailserver niet bereikbaar: " + weg.getClass().getSimpleName());
            postvak.nietBereikt("De mailserver is niet bereikbaar.");
        }
    }

    private boolean verstuurEen(Mailserver.Verbinding verbinding) {
        Optional<Zending> zending = postvak.eerste(mailserver.domein());
        zending.ifPresent(een -> {
            Mailserver.Verslag verslag = verbinding.verstuur(een, () -> postvak.neem(een.id()));
            postvak.klaar(een.id(), verslag);
        });
        return zending.isPresent();
    }
}
