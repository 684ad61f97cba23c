package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;

/** How long somebody stays logged in. */
@ApplicationScoped
public class Inloginstellingen implements SettingGroup {

    private static final Setting UREN = Setting.days(
            "buurtregie.sessie.uren", "Zo lang blijf je na het inloggen hooguit ingelogd, in uren", 12, 1, 168);

    @Inject
    private Settings instellingen;

    @Override
    public String title() {
        return "Inloggen";
    }

    @Override
    public List<Setting> settings() {
        return List.of(UREN);
    }

    @Override
    public String consequence() {
        return "Dit geldt meteen, ook voor wie nu is ingelogd.";
    }

    public int uren() {
        return instellingen.number(UREN);
    }

    Duration hooguit() {
        return Duration.ofHours(uren());
    }
}
