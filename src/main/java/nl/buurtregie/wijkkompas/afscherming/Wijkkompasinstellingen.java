package nl.buurtregie.wijkkompas.afscherming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.wijkkompas.bereik.Registratie;

/** What an organisation sets for its figures. */
@ApplicationScoped
public class Wijkkompasinstellingen implements SettingGroup {

    private static final Setting KLEIN =
            Setting.days("buurtregie.cijfers.klein", "Verberg aantallen van 1 tot …", 5, 3, 20);
    private static final Setting AFRONDING =
            Setting.days("buurtregie.cijfers.afronding", "Rond aantallen af op een veelvoud van …", 5, 1, 5);
    private static final Setting NOEMER =
            Setting.days("buurtregie.cijfers.noemer", "Geen percentage op minder dan …", 30, 1, 200);
    private static final Setting SCHAAL = Setting.days(
            "buurtregie.kompas.schaal", "Kompas: punten voor één keer de gemiddelde afstand tot de stad", 20, 1, 60);
    private static final Setting LAAT = Setting.days(
            "buurtregie.cijfers.laat",
            "Meld het als zoveel procent later is geteld dan in de vorige versie",
            2,
            1,
            100);

    @Inject
    private Settings instellingen;

    @Override
    public String title() {
        return "Cijfers en wijkkompas";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                KLEIN, AFRONDING, NOEMER, Registratie.BEMIDDELING.vanaf(), Registratie.STRAAT.vanaf(), SCHAAL, LAAT);
    }

    /** For small numbers. */
    public Regels regels() {
        return new Regels(instellingen.number(KLEIN), instellingen.number(AFRONDING), instellingen.number(NOEMER));
    }

    /** Points of the compass for a distance as large as the average one; not published by the gemeente. */
    public int schaal() {
        return instellingen.number(SCHAAL);
    }

    /** Per cent more than in the version before that is worth a line. */
    public int laatProcent() {
        return instellingen.number(LAAT);
    }
}
