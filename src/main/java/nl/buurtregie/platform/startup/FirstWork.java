package nl.buurtregie.platform.startup;

/** What a capability has to do before timers may run, such as filling a demo city. */
public interface FirstWork {

    boolean isNeeded();

    /** Short: while nobody can log in yet. */
    void prepare();

    /** May take minutes: pages are open meanwhile, timers wait. */
    void run();
}
