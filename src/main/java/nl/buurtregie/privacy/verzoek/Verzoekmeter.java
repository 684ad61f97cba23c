package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** Requests of residents: whether there is somebody who answers them. A role ends by itself, and an account is closed. */
@ApplicationScoped
class Verzoekmeter implements Vital {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Verzoeken verzoeken;

    @Override
    public String name() {
        return "Verzoeken van bewoners";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Optional<Reading> read() {
        if (!medewerkers.met(Rol.PRIVACYFUNCTIONARIS).isEmpty()) {
            return Optional.of(Reading.of(Condition.GOOD, "Er is een privacyfunctionaris."));
        }
        return Optional.of(Reading.of(
                verzoeken.aantalOpen() == 0 ? Condition.ATTENTION : Condition.BROKEN,
                "Niemand is privacyfunctionaris. Een verzoek van een bewoner over eigen gegevens blijft liggen."));
    }
}
