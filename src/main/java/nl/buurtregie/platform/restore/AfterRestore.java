package nl.buurtregie.platform.restore;

import java.time.Instant;

/** What a capability has to put right when the database went back in time. A bean that is this is found. */
public interface AfterRestore {

    /**
     * Before pages open and timers run. May be called twice, when the server stopped halfway: the second time there is nothing left to do.
     *
     * @param restored when it was put back; what was written before may have gone out since
     */
    void afterRestore(Instant restored);
}
