package nl.buurtregie.vrijwilliger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;

/** What an organisation decides about its volunteers. Every change stands in the history of the settings. */
@ApplicationScoped
public class Vrijwilligerinstellingen implements SettingGroup {

    private static final Setting KILOMETER =
            Setting.days("buurtregie.vrijwilligers.kilometer", "Vergoeding per kilometer, in centen", 23, 0, 100);
    private static final Setting VOG = Setting.period(
            "buurtregie.vrijwilligers.vog", "Zo lang geldt een VOG, vanaf de dag erop", "P3Y", 180, 3653);
    private static final Setting BEWAAR = Setting.period(
            "buurtregie.bewaren.vrijwilligers",
            "Wie vrijwilliger wilde worden of was, na het stoppen",
            "P1Y",
            30,
            3653);
    private static final Setting UREN = Setting.period(
            "buurtregie.bewaren.uren",
            "Van wie uren en reiskosten zijn, na het jaar van betaling (belasting: 7 jaar)",
            "P7Y",
            365,
            3653);

    @Inject
    private Settings instellingen;

    @Override
    public String title() {
        return "Vrijwilligers";
    }

    @Override
    public List<Setting> settings() {
        return List.of(KILOMETER, VOG, BEWAAR, UREN);
    }

    @Override
    public String consequence(Setting setting) {
        return setting.equals(BEWAAR) || setting.equals(UREN)
                ? Bewaarinstellingen.ALS_KORTER
                : "Wat al is vastgelegd houdt zijn bedrag en zijn dag.";
    }

    /** Cents, 0 to 100. What an employer may pay without tax is 23 in 2026 (Handboek Loonheffingen). */
    public int kilometerCent() {
        return instellingen.number(KILOMETER);
    }

    /** From the day on the VOG; no law says how long, each organisation does. */
    public Period vog() {
        return Period.parse(instellingen.text(VOG));
    }

    /** After the stop. */
    public Period bewaren() {
        return Period.parse(instellingen.text(BEWAAR));
    }

    /** After the year in which it was paid, or was when nothing was; AWR, article 52, paragraph 4: seven years. */
    public Period urenBewaren() {
        return Period.parse(instellingen.text(UREN));
    }
}
