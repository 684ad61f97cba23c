package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import nl.buurtregie.platform.schedule.RegularWork;

/**
 * Sends what waits, one message after another. "Taken" is committed at the last moment before the content of a message goes
 * to the mail server and "sent" after its answer, so that a crash leaves at most the one in between in doubt.
 */
@ApplicationScoped
class Verzender implements RegularWork {

    private static final Logger LOG = Logger.getLogger(Verzender.class.getName());
    private static final int GEDULD = 20;

    @Inject
    private Postvak postvak;

    @Inject
    private Mailserver mailserver;

    @Inject
    private Smsronde smsronde;

    @Inject
    private Mailinstellingen instellingen;

    private final ReentrantLock ronde = new ReentrantLock();
    private volatile boolean stopt;

    @Override
    public String what() {
        return "uitgaande post versturen";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public boolean reachesOut() {
        return true;
    }

    /** An orderly stop waits for the answer to the message that is being sent. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) throws InterruptedException {
        stopt = true;
        if (ronde.tryLock(GEDULD, TimeUnit.SECONDS)) {
            ronde.unlock();
        }
    }

    @Override
    public void round() {
        ronde.lock();
        try {
            doeRonde();
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
        postvak.laatVallen();
        smsronde.doe(() -> !stopt);
        if (!instellingen.isIngesteld() || !postvak.isErWerk(Postweg.MAIL)) {
            return;
        }
        try (Mailserver.Verbinding verbinding = mailserver.open()) {
            while (!stopt && verbinding.isOpen() && verstuurEen(verbinding)) {
                // until nothing is due
            }
        } catch (MessagingException weg) {
            LOG.warning("mailserver niet bereikbaar: " + weg.getClass().getSimpleName());
            postvak.nietBereikt(Postweg.MAIL, "De mailserver is niet bereikbaar.");
        }
    }

    private boolean verstuurEen(Mailserver.Verbinding verbinding) {
        Optional<Zending> zending = postvak.eerste(Postweg.MAIL, mailserver.domein());
        zending.ifPresent(een -> {
            Verslag verslag = verbinding.verstuur(een, () -> postvak.neem(een.id()));
            postvak.klaar(een.id(), verslag);
        });
        return zending.isPresent();
    }
}
