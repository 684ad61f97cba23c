package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;

/** How long things are kept, and whether the nights are used for it. */
@ApplicationScoped
public class Bewaarinstellingen implements SettingGroup {

    /** P2.4: of every term that a round of the night uses. */
    public static final String ALS_KORTER =
            "Is hij korter geworden? Dan gaat er ’s nachts pas weer iets weg als de privacyfunctionaris hem bij Bewaren bevestigt.";

    private static final Setting NACHT =
            Setting.days("buurtregie.bewaren.nacht", "Ruim elke nacht op wat te oud is (0: nee, 1: ja)", 0, 0, 1);
    /** At least a year: who comes back in the 365 days from the day of closing on is counted by the door. */
    private static final Setting ZAKEN = Setting.period(
            "buurtregie.bewaren.zaken", "Namen en verhalen, na het sluiten van een zaak", "P2Y", 365, 3653);

    private static final Setting INZAGE =
            Setting.period("buurtregie.bewaren.inzage", "Wie een zaak bekeek, na het bekijken", "P2Y", 180, 3653);

    private static final Setting VERZOEKEN = Setting.period(
            "buurtregie.bewaren.verzoeken", "Verzoeken over eigen gegevens, na het antwoord", "P2Y", 180, 3653);

    private static final Setting ACCOUNTS = Setting.period(
            "buurtregie.bewaren.accounts", "Wie hier werkte, na het sluiten van het account", "P2Y", 180, 3653);

    @Inject
    private Settings instellingen;

    @Override
    public String title() {
        return "Bewaren en opruimen";
    }

    @Override
    public List<Setting> settings() {
        return List.of(NACHT, ZAKEN, INZAGE, VERZOEKEN, ACCOUNTS);
    }

    /** P2.4: only after a dry run of today. */
    @Override
    public Optional<String> elsewhere(Setting setting) {
        return setting.equals(NACHT)
                ? Optional.of("De privacyfunctionaris zet dit aan of uit bij Bewaren, na een proefronde.")
                : Optional.empty();
    }

    @Override
    public String consequence(Setting setting) {
        return ALS_KORTER;
    }

    public boolean isNachtAan() {
        return instellingen.number(NACHT) == 1;
    }

    /** What is past its term goes every night from now on, or no longer. */
    void zetNacht(Ik ik, boolean aan) {
        instellingen.change(NACHT, aan ? "1" : "0", ik.naam());
    }

    public Period zaken() {
        return Period.parse(instellingen.text(ZAKEN));
    }

    public Period accounts() {
        return Period.parse(instellingen.text(ACCOUNTS));
    }

    public Period inzage() {
        return Period.parse(instellingen.text(INZAGE));
    }

    public Period verzoeken() {
        return Period.parse(instellingen.text(VERZOEKEN));
    }
}
