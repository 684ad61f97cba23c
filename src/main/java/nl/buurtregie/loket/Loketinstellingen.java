package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Eigennamen;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.platform.settings.Texts;
import org.eclipse.microprofile.config.Config;

/** What an organisation sets for its public pages. */
@ApplicationScoped
public class Loketinstellingen implements OwnRules, SettingGroup, Eigennamen {

    public static final Setting NAAM =
            Setting.words("buurtregie.loket.naam", "Naam boven de openbare pagina’s", "Buurtbemiddeling Groningen", 80);
    public static final Setting TELEFOON =
            Setting.words("buurtregie.loket.telefoon", "Telefoonnummer op de openbare pagina’s", "050 000 00 00", 30);
    public static final Setting UREN = Setting.words(
            "buurtregie.loket.uren", "Wanneer dat nummer bereikbaar is", "ma tot en met do, 9 tot 13 uur", 80);
    public static final Setting EMAIL =
            Setting.email("buurtregie.loket.email", "E-mailadres voor vragen", "buurtbemiddeling@voorbeeld.example");

    /** Who answers for overlast, and for what is kept for good. */
    public static final Setting GEMEENTE = Setting.words(
            "buurtregie.loket.gemeente", "Naam boven de pagina’s over overlast", "Gemeente Groningen", 80);

    public static final Setting GEMEENTETELEFOON =
            Setting.words("buurtregie.loket.gemeentetelefoon", "Telefoonnummer op die pagina’s", "050 000 00 10", 30);
    public static final Setting GEMEENTEUREN = Setting.words(
            "buurtregie.loket.gemeenteuren", "Wanneer dat nummer bereikbaar is", "ma tot en met vr, 9 tot 17 uur", 80);

    @Inject
    private Config omgeving;

    @Inject
    private Settings instellingen;

    @Override
    public String title() {
        return "Openbare pagina’s";
    }

    @Override
    public List<Setting> settings() {
        return List.of(NAAM, TELEFOON, UREN, EMAIL, GEMEENTE, GEMEENTETELEFOON, GEMEENTEUREN);
    }

    @Override
    public String consequence(Setting setting) {
        return "Dit staat meteen op de openbare pagina’s.";
    }

    public String naam() {
        return instellingen.text(NAAM);
    }

    @Override
    public List<String> namen() {
        return List.of(naam(), gemeente());
    }

    public String telefoon() {
        return instellingen.text(TELEFOON);
    }

    public String uren() {
        return instellingen.text(UREN);
    }

    /** Who speaks on the pages about overlast. */
    public String gemeente() {
        return instellingen.text(GEMEENTE);
    }

    public String gemeentetelefoon() {
        return instellingen.text(GEMEENTETELEFOON);
    }

    public String gemeenteuren() {
        return instellingen.text(GEMEENTEUREN);
    }

    public String email() {
        return instellingen.text(EMAIL);
    }

    /** As this organisation set it; empty as long as it is an example. */
    public Optional<String> eigen(Setting setting) {
        return instellingen.find(setting.name()).filter(tekst -> !tekst.isBlank());
    }

    /** How long a link to follow works after the case is closed. */
    Period volgenNaSluiting() {
        return Period.parse(tekst("volgen", "P6M"));
    }

    /** How long a link to the questions afterwards works. */
    Period enqueteGeldig() {
        return Period.parse(tekst("enquete", "P3M"));
    }

    /** Nobody fills in a form faster. */
    Duration minimaal() {
        return Duration.parse(tekst("minimaal", "PT4S"));
    }

    private String tekst(String naam, String anders) {
        return new Texts(omgeving, "buurtregie.loket.").or(naam, anders);
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.period("buurtregie.loket.volgen"),
                Rule.period("buurtregie.loket.enquete"),
                Rule.duration("buurtregie.loket.minimaal"));
    }
}
