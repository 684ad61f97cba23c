package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.post.vanzelf.Afzender;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;

/** Who we are in a letter. */
@ApplicationScoped
public class Organisatie implements OwnRules, SettingGroup, Afzender {

    public static final Setting NAAM =
            Setting.words("buurtregie.organisatie.naam", "Wie wij zijn in een brief", "Buurtbemiddeling Groningen", 80);
    public static final Setting TELEFOON =
            Setting.words("buurtregie.organisatie.telefoon", "Ons telefoonnummer in een brief", "050 000 00 00", 30);
    public static final Setting EMAIL = Setting.email(
            "buurtregie.organisatie.email", "Ons e-mailadres in een brief", "info@buurtbemiddeling.example");

    /** No default: a letter never carries the address of somebody else. */
    public static final Setting ADRES =
            Setting.words("buurtregie.organisatie.adres", "Ons adres op papier, met | tussen de regels", "", 200);

    /** What whoever needs a letter on paper hears as long as it has no address of ours. */
    public static final String ZONDER_ADRES =
            "Op papier kan nog niet: ons eigen postadres ontbreekt. De beheerder vult het in bij ‘Instellingen’, onder ‘Brieven’.";

    /** No default: the towns of another gemeente are of no use, and seem filled in. */
    public static final Setting PLAATSEN = Setting.words(
            "buurtregie.organisatie.plaatsen", "De plaats bij een postcode in een brief, met | ertussen", "", 2_000);

    private static final Setting TAALHULP = Setting.words(
            "buurtregie.organisatie.taalhulp",
            "Telefoonnummer waar wie geen Nederlands leest wordt geholpen (leeg: niemand)",
            "",
            30);

    @Inject
    private Bewaarinstellingen bewaren;

    @Inject
    private Settings instellingen;

    @Override
    public String title() {
        return "Brieven";
    }

    @Override
    public List<Setting> settings() {
        return List.of(NAAM, TELEFOON, EMAIL, ADRES, PLAATSEN, TAALHULP);
    }

    @Override
    public String consequence(Setting setting) {
        return "Dit staat in brieven en berichten van nu af.";
    }

    @Override
    public String naam() {
        return instellingen.text(NAAM);
    }

    @Override
    public String telefoon() {
        return instellingen.text(TELEFOON);
    }

    public String email() {
        return instellingen.text(EMAIL);
    }

    @Override
    public Optional<String> taalhulp() {
        return Optional.of(instellingen.text(TAALHULP)).filter(nummer -> !nummer.isBlank());
    }

    /** The lines under our name on paper; none as long as nobody filled them in. */
    public List<String> adres() {
        return Arrays.stream(instellingen.text(ADRES).strip().split("\\s*\\|\\s*"))
                .filter(regel -> !regel.isBlank())
                .toList();
    }

    /** The town of a postcode, "9741AB"; empty when it is not one of ours. */
    Optional<String> plaats(String postcode) {
        return Plaatsen.in(instellingen.text(PLAATSEN), Integer.parseInt(postcode.substring(0, 4)));
    }

    /** "2 jaar", as the round of the night uses it */
    String bewaartermijn(Briefwoorden woorden) {
        Period termijn = bewaren.zaken();
        List<String> delen = new ArrayList<>();
        if (termijn.getYears() > 0) {
            delen.add(woorden.zin("jaar", termijn.getYears()));
        }
        if (termijn.getMonths() > 0) {
            delen.add(woorden.zin("maand", termijn.getMonths()));
        }
        if (termijn.getDays() > 0) {
            delen.add(woorden.zin("dag", termijn.getDays()));
        }
        return delen.stream()
                .reduce((een, ander) -> woorden.zin("en", een, ander))
                .orElse("");
    }

    /** Older installations may have it; letters tell the term that the round of the night uses. */
    @Override
    public List<Rule> rules() {
        return List.of(Rule.period("buurtregie.bewaartermijn.bemiddeling"));
    }
}
