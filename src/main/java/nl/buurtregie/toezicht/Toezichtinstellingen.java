package nl.buurtregie.toezicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;

/** From where looking stands out, and how long somebody has to answer. */
@ApplicationScoped
public class Toezichtinstellingen implements SettingGroup {

    private static final Setting ZAKEN =
            Setting.days("buurtregie.toezicht.zaken", "Zo veel zaken geopend in een uur valt op", 20, 2, 1000);
    private static final Setting AFGELOPEN = Setting.days(
            "buurtregie.toezicht.afgelopen", "Zo veel afgesloten zaken geopend op een dag valt op", 3, 1, 1000);
    private static final Setting ANTWOORD = Setting.days(
            "buurtregie.toezicht.antwoord", "Werkdagen om een vraag over inzage te beantwoorden", 5, 1, 30);

    @Inject
    private Settings instellingen;

    @Override
    public String title() {
        return "Toezicht op inzage";
    }

    @Override
    public List<Setting> settings() {
        return List.of(ZAKEN, AFGELOPEN, ANTWOORD);
    }

    @Override
    public String consequence(Setting setting) {
        return "Dit geldt voor wat er vanaf nu opvalt en wordt gevraagd.";
    }

    public int zaken() {
        return instellingen.number(ZAKEN);
    }

    public int afgelopen() {
        return instellingen.number(AFGELOPEN);
    }

    /** Working days. */
    public int antwoord() {
        return instellingen.number(ANTWOORD);
    }
}
