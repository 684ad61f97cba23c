package nl.buurtregie.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;

/** What we watch, how long lines stay, and who is called when the list is broken. */
@ApplicationScoped
public class Beveiligingsinstellingen implements SettingGroup {

    private static final Setting ACCOUNTS =
            Setting.days("buurtregie.beveiliging.accounts", "Zo veel accounts vanaf één adres mis valt op", 5, 2, 1000);
    private static final Setting MINUTEN =
            Setting.days("buurtregie.beveiliging.minuten", "Binnen zo veel minuten", 10, 1, 60);
    private static final Setting KEREN = Setting.days(
            "buurtregie.beveiliging.keren", "Zo vaak mis bij één account, in een uur, valt op", 10, 2, 1000);
    private static final Setting ZAKEN = Setting.days(
            "buurtregie.beveiliging.zaken", "Zo veel zaken geopend door één persoon, in een uur, valt op", 25, 2, 1000);
    private static final Setting NACHT_VAN =
            Setting.days("buurtregie.beveiliging.nacht.van", "Een download valt op vanaf dit uur", 22, 0, 23);
    private static final Setting NACHT_TOT =
            Setting.days("buurtregie.beveiliging.nacht.tot", "Een download valt op tot dit uur", 6, 0, 23);
    private static final Setting BEWAREN =
            Setting.period("buurtregie.bewaren.beveiliging", "Regels van het beveiligingslog", "P18M", 180, 3653);
    private static final Setting BELLEN = Setting.words(
            "buurtregie.beveiliging.bellen",
            "Wie je belt als het beveiligingslog niet meer heel is",
            "de informatiebeveiliger van de gemeente (CISO)",
            120);

    @Inject
    private Settings instellingen;

    @Override
    public String title() {
        return "Beveiliging";
    }

    @Override
    public List<Setting> settings() {
        return List.of(ACCOUNTS, MINUTEN, KEREN, ZAKEN, NACHT_VAN, NACHT_TOT, BEWAREN, BELLEN);
    }

    @Override
    public String consequence(Setting setting) {
        return setting.equals(BEWAREN) ? Bewaarinstellingen.ALS_KORTER : "Dit geldt voor wat er vanaf nu gebeurt.";
    }

    public int accounts() {
        return instellingen.number(ACCOUNTS);
    }

    public Duration binnen() {
        return Duration.ofMinutes(instellingen.number(MINUTEN));
    }

    public int keren() {
        return instellingen.number(KEREN);
    }

    public int zaken() {
        return instellingen.number(ZAKEN);
    }

    public int nachtVan() {
        return instellingen.number(NACHT_VAN);
    }

    public int nachtTot() {
        return instellingen.number(NACHT_TOT);
    }

    public Period bewaren() {
        return Period.parse(instellingen.text(BEWAREN));
    }

    public String bellen() {
        return instellingen.text(BELLEN);
    }
}
