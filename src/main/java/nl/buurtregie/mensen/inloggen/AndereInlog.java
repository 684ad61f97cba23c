package nl.buurtregie.mensen.inloggen;

import java.util.Optional;

/** Another program that says who somebody is. */
public interface AndereInlog {

    /** "de gemeente Groningen"; empty when it is not set up. */
    Optional<String> naam();
}
