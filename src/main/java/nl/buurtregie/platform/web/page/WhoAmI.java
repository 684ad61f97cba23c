package nl.buurtregie.platform.web.page;

/** Says who is logged in, for the top bar; implemented where accounts are known. */
public interface WhoAmI {

    /** Null when nobody is. */
    CurrentUser shown();

    /** Number of the account; null when nobody is logged in. */
    Long account();

    /** Asked of the accounts themselves, so that a role taken away works at once. */
    boolean hasRole(String role);

    /** From here on the lock of the screen does not hold for this request: its route has a lock of its own. */
    void behindOwnLock();
}
