package nl.buurtregie.post.vanzelf;

import java.util.Optional;

/** Who we are in a message; told by whoever keeps it. */
public interface Afzender {

    String naam();

    String telefoon();

    /** Whom somebody calls who does not read Dutch; empty when nobody helps in another language. */
    Optional<String> taalhulp();
}
