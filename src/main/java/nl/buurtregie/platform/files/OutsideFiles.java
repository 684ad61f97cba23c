package nl.buurtregie.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Logger;
import nl.buurtregie.platform.seal.Vault;

/**
 * The bucket of this installation. When it did not answer, nobody waits for it again for a while; and never do so many wait at once that no
 * line to the database is left for the others.
 */
@ApplicationScoped
public class OutsideFiles {

    private static final Logger LOG = Logger.getLogger(OutsideFiles.class.getName());
    private static final Duration LEAVE_ALONE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    private FileSettings settings;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    private final Semaphore places = new Semaphore(AT_ONCE);

    private volatile SealedBucket bucket;
    private volatile Instant awaySince; // null: it answered the last time
    private volatile Instant notBefore = Instant.MIN;
    private volatile Instant refusesSince; // null: it took and gave all there was to move the last time

    /**
     * What was brought out.
     *
     * @throws FileLost when it is not there as it was brought
     * @throws FileAway when nobody can tell now
     */
    byte[] fetch(String name, String print) {
        try {
            return ask(bucket -> bucket.fetch(name, print));
        } catch (FileLost lost) {
            LOG.severe("weg uit de opslag, of niet wat er heen ging: " + name);
            throw lost;
        }
    }

    /** @throws FileAway when there is none, it is left alone for a moment, or it does not answer */
    <T> T ask(Function<SealedBucket, T> question) {
        if (clock.instant().isBefore(notBefore) || !place()) {
            throw new FileAway("the bucket is left alone for a moment", null);
        }
        try {
            T answer = question.apply(bucket());
            there();
            return answer;
        } catch (FileLost lost) { // it answers
            there();
            throw lost;
        } catch (FileRefused refused) { // one file: whether it gives the others is known by those
            throw refused;
        } catch (FileAway away) {
            away(away);
            throw away;
        } finally {
            places.release();
        }
    }

    /** A page with many photos asks for all of them at once. */
    private boolean place() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void there() {
        if (awaySince != null) {
            LOG.info("de opslag voor foto’s en documenten is er weer");
            awaySince = null;
        }
    }

    private void away(FileAway away) {
        Instant now = clock.instant();
        notBefore = now.plus(LEAVE_ALONE);
        if (awaySince == null) {
            awaySince = now;
            LOG.warning("de opslag voor foto’s en documenten is weg: " + away.getMessage());
        }
    }

    /** Of work that brings files out or back. @param some what it did not take or give; null when there was none */
    void moved(FileRefused some) {
        if (some == null) {
            refusesSince = null;
        } else if (refusesSince == null) {
            refusesSince = clock.instant();
            LOG.warning("de opslag voor foto’s en documenten weigert: " + some.getMessage());
        }
    }

    /** Since when it does not take or give all that has to move; empty when it did the last time. */
    Optional<Instant> refusesSince() {
        return Optional.ofNullable(refusesSince);
    }

    /** Its address; empty when there is none. */
    public Optional<String> where() {
        return settings.hasBucket() ? Optional.of(settings.address().toString()) : Optional.empty();
    }

    /** Since when it does not answer this server; empty when it answered the last time. */
    Optional<Instant> awaySince() {
        return Optional.ofNullable(awaySince);
    }

    private synchronized SealedBucket bucket() {
        if (bucket == null) {
            if (!settings.hasBucket()) {
                throw new FileAway("there is no bucket in the settings", null);
            }
            bucket = new SealedBucket(new S3Bucket(settings), vault);
        }
        return bucket;
    }
}
