package nl.buurtregie.platform.schedule;

import java.time.Duration;

/** Work that comes back by itself as long as the server runs. A bean that is this is found, and its rounds are called. */
public interface RegularWork {

    /** For the log when a round fails: "verlopen notities opruimen". */
    String what();

    /** From the end of one round to the begin of the next; at least a second. */
    Duration pause();

    /** Whether it brings something out of the house, or takes something in. After a backup was put back it waits. */
    default boolean reachesOut() {
        return false;
    }

    /** How long the round may take that begins now: after that it is told as one that hangs. Reads nothing from the database. */
    default Duration longest() {
        return Duration.ofHours(2);
    }

    /** Called from one thread at a time on each server; with {@code @Transactional} on it a transaction. What it throws is logged. */
    void round();
}
