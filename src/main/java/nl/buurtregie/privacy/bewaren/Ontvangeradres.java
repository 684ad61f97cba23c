package nl.buurtregie.privacy.bewaren;

import java.util.Optional;

/** Says where one receiver is in this installation. A bean that is this is found; each receiver has one. */
public interface Ontvangeradres {

    Ontvanger ontvanger();

    /** A name or a host, without a key; empty: nothing goes there. */
    Optional<String> waar();
}
