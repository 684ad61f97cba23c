package nl.buurtregie.platform.web.page;

/** Says who is logged in, for the top bar; implemented where accounts are known. */
public interface WhoAmI {

    /** Null when nobody is. */
    CurrentUser shown();

    /** Asked of the accounts themselves, so that a role taken away works at once. */
    boolean hasRole(String role);
}
