package nl.buurtregie.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;
import org.eclipse.microprofile.config.Config;

/** In the register of processing: where lines of the security log are sent on to. */
@ApplicationScoped
class Logserveradres implements Ontvangeradres {

    @Inject
    private Config omgeving;

    @Override
    public Ontvanger ontvanger() {
        return Ontvanger.LOGSERVER;
    }

    @Override
    public Optional<String> waar() {
        return omgeving.getOptionalValue("buurtregie.syslog", String.class)
                .map(String::strip)
                .filter(adres -> !adres.isEmpty());
    }
}
