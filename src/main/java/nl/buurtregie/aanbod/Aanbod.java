package nl.buurtregie.aanbod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.platform.settings.Settings;

/** Whether this gemeente does a half of the program, as it stands now. */
@ApplicationScoped
public class Aanbod {

    @Inject
    private Settings instellingen;

    public boolean doet(Deel deel) {
        return instellingen.yes(deel.setting());
    }
}
