package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Medewerker;

/** With the first way to do a second step come codes for when it is lost: later nobody thinks of it. */
@ApplicationScoped
class EersteHerstelcodes {

    @Inject
    private Herstelcodes herstelcodes;

    /** Empty when this person still has some. */
    List<String> voor(Medewerker wie) {
        return herstelcodes.over(wie.id()) > 0 ? List.of() : herstelcodes.maak(wie.id());
    }
}
