package nl.buurtregie.platform.web;

/** Says who is logged in, for the top bar; implemented where accounts are known. */
public interface WhoAmI {

    /** Null when nobody is. */
    CurrentUser shown();
}
