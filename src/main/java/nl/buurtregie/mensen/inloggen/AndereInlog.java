package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.inject.Instance;
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

    /** Of the first of them that is set up. */
    static Optional<String> naamVan(Instance<AndereInlog> alle) {
        return alle.stream().flatMap(een -> een.naam().stream()).findFirst();
    }
}
