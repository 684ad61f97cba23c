package nl.buurtregie.platform.schedule;

import java.time.Duration;

/** Work that comes back by itself as long as the server runs. A bean that is this is found, and its rounds are called. */
public interface RegularWork {

    /** For the log when a round fails: "verlopen notities opruimen". */
    String what();

    /** From the end of one round to the begin of the next; at least a second. */
    Duration pause();

    /** Called from one thread at a time on each server; with {@code @Transactional} on it a transaction. What it throws is logged. */
    void round();
}
