package nl.buurtregie.mensen.inloggen;

import java.net.URI;
import java.util.Optional;

/** Another program that says who somebody is. */
public interface AndereInlog {

    /** "de gemeente Groningen"; empty when it is not set up. */
    Optional<String> naam();

    /**
     * Where somebody logs out there too; empty when it does not say, or is away.
     *
     * @param daarna where it sends the browser after that
     */
    Optional<URI> uitlogpagina(URI daarna);
}
