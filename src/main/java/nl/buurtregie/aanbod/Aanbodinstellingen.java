package nl.buurtregie.aanbod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;

/** The two halves on the page of settings, with what still runs of one that is off. */
@ApplicationScoped
class Aanbodinstellingen implements SettingGroup {

    @Inject
    private Lopend lopend;

    @Override
    public String title() {
        return "Wat jullie met Buurtregie doen";
    }

    @Override
    public List<Setting> settings() {
        return Arrays.stream(Deel.values()).map(Deel::setting).toList();
    }

    @Override
    public String consequence(Setting setting) {
        return "Dit geldt meteen voor wat nieuw is. Wat al loopt, gaat door tot het eind.";
    }

    @Override
    public Optional<String> note() {
        String open = lopend.inWoorden();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("Van wat uit staat lopen nog: " + open + ". Dat gaat door tot het eind.");
    }
}
