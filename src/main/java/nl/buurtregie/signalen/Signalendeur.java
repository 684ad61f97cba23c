package nl.buurtregie.signalen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether Signalen lets us ask how far it is, as far as this server knows. */
@ApplicationScoped
class Signalendeur {

    private volatile String dicht;

    void open() {
        dicht = null;
    }

    /** @param waarom "antwoord 403" */
    void dicht(String waarom) {
        dicht = waarom;
    }

    Optional<String> waarom() {
        return Optional.ofNullable(dicht);
    }
}
