package nl.buurtregie.platform.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.buurtregie.platform.persistence.Rows;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The backups that the launcher made, as it wrote them down. */
@ApplicationScoped
public class Backups {

    /** One a night, and a night that went wrong: older is too old, and so is none at all since this installation began. */
    private static final Duration TOO_OLD = Duration.ofHours(49);

    @PersistenceContext
    private EntityManager em;

    @Inject
    @ConfigProperty(name = "buurtregie.backup", defaultValue = "false")
    private boolean nightly;

    @Inject
    @ConfigProperty(name = "buurtregie.backup.uur", defaultValue = "3")
    private int hour;

    /**
     * One that was begun.
     *
     * @param begun the moment that it is of
     * @param done null: it is being made, or was cut off
     * @param file its name; null when it failed or is not there yet
     * @param bytes 0 without a file
     * @param fault why it failed, as the launcher said it; null when it did not
     * @param place machine and folder; null when they were not written down
     */
    public record Backup(Instant begun, Instant done, String file, Long bytes, String fault, String place) {

        public boolean isMade() {
            return file != null;
        }

        public boolean isFailed() {
            return fault != null;
        }
    }

    /**
     * How it stands.
     *
     * @param good the newest that was made; empty when none ever was
     * @param failed the last try failed
     * @param tooOld one should have been made by itself since
     * @param since the moment that it is of, or of the installation when none ever was made
     */
    public record State(Optional<Backup> good, boolean failed, boolean tooOld, Instant since) {

        /**
         * @param latest newest first
         * @param nightly whether one is made each night: only what should have been made by itself can be late
         * @param installed since when one could have been made
         */
        public static State of(List<Backup> latest, boolean nightly, Instant installed, Instant now) {
            Optional<Backup> good = latest.stream().filter(Backup::isMade).findFirst();
            boolean failed = !latest.isEmpty() && latest.get(0).isFailed();
            Instant since = good.map(Backup::begun).orElse(installed);
            return new State(
                    good, failed, nightly && Duration.between(since, now).compareTo(TOO_OLD) > 0, since);
        }
    }

    /** The hour of the night, 0 to 23, after which one is made; empty when they are not made by themselves. */
    public OptionalInt hour() {
        return nightly ? OptionalInt.of(hour) : OptionalInt.empty();
    }

    /** When the tables were made. */
    private Instant installed() {
        return ((Timestamp) em.createNativeQuery(
                                "select min(installed_on) at time zone current_setting('timezone') from flyway_schema_history")
                        .getSingleResult())
                .toInstant();
    }

    /** How it stands, of what {@link #latest} says. */
    public State state(List<Backup> latest, Instant now) {
        return State.of(latest, nightly, installed(), now);
    }

    /** Newest first. */
    public List<Backup> latest(int most) {
        return Rows.of(
                em.createNativeQuery("select begonnen_op, klaar_op, bestand, bytes, fout, plek from reservekopie"
                                + " order by begonnen_op desc, id desc")
                        .setMaxResults(most),
                Backup.class);
    }
}
