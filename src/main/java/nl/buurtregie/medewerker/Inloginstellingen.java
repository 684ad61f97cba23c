package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;

/** How long somebody stays logged in, and for which roles a password alone is not enough. */
@ApplicationScoped
public class Inloginstellingen implements SettingGroup {

    private static final Setting UREN = Setting.days(
            "buurtregie.sessie.uren", "Zo lang blijf je na het inloggen hooguit ingelogd, in uren", 12, 1, 168);

    /** They see what residents tell or who reported what, or decide who does; the others see counts only. */
    private static final Set<Rol> ZIEN_INHOUD = EnumSet.complementOf(EnumSet.of(Rol.MANAGER, Rol.ANALIST));

    @Inject
    private Settings instellingen;

    @Inject
    private Demoaccounts demo;

    @Override
    public String title() {
        return "Inloggen";
    }

    @Override
    public List<Setting> settings() {
        return Stream.concat(
                        Stream.of(UREN, slot()), Arrays.stream(Rol.values()).map(this::tweedeStap))
                .toList();
    }

    @Override
    public String consequence(Setting setting) {
        return "Dit geldt meteen, ook voor wie nu is ingelogd.";
    }

    public int uren() {
        return instellingen.number(UREN);
    }

    /** Whether a password is not enough for somebody with these roles. In a demo nobody is asked, until it is set. */
    public boolean vraagtTweedeStap(Set<Rol> rollen) {
        return rollen.stream().anyMatch(rol -> instellingen.yes(tweedeStap(rol)));
    }

    private Setting tweedeStap(Rol rol) {
        return Setting.yesNo(
                "buurtregie.tweedestap." + rol.code(),
                "Een tweede stap bij het inloggen voor een " + rol.woord(),
                !demo.isAan() && ZIEN_INHOUD.contains(rol));
    }

    /** How long nobody may touch a screen before it is locked; zero for never. */
    public Duration slotNa() {
        return Duration.ofMinutes(instellingen.number(slot()));
    }

    /** In a demo no screen is locked, until it is set. */
    private Setting slot() {
        return Setting.days(
                "buurtregie.slot.minuten",
                "Een scherm gaat op slot als niemand het zo lang aanraakt, in minuten (0 is nooit)",
                demo.isAan() ? 0 : 15,
                0,
                55);
    }

    Duration hooguit() {
        return Duration.ofHours(uren());
    }
}
