package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Whether an account rests after too many wrong passwords. */
@ApplicationScoped
@Transactional
public class Accountstand {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    public boolean isGeblokkeerd(String gebruikersnaam) {
        return medewerkers
                .find(gebruikersnaam)
                .map(medewerker -> medewerker.isGeblokkeerd(clock.instant()))
                .orElse(false);
    }
}
