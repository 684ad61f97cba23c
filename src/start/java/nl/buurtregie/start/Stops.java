package nl.buurtregie.start;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be stopped at the end, the last started first. Safe to run twice and from a shutdown hook. */
class Stops {

    private final Deque<Runnable> actions = new ArrayDeque<>();
    private boolean stopping;

    /** Somebody stops us while we are still starting. */
    static class Stopping extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** When the stopping has begun already, the action is done at once and the start goes no further. */
    synchronized void add(Runnable action) {
        if (stopping) {
            action.run();
            throw new Stopping();
        }
        actions.push(action);
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    void runAll() {
        while (true) {
            Runnable action;
            synchronized (this) {
                stopping = true;
                action = actions.poll();
            }
            if (action == null) {
                return;
            }
            try {
                action.run();
            } catch (RuntimeException failed) {
                System.err.println("  While stopping: " + failed.getMessage());
            }
        }
    }
}
