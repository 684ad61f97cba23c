package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import org.eclipse.microprofile.config.Config;

/** What an organisation sets for its public pages. */
@ApplicationScoped
public class Loketinstellingen implements OwnRules {

    @Inject
    private Config instellingen;

    public String naam() {
        return tekst("naam", "Buurtbemiddeling Groningen");
    }

    public String telefoon() {
        return tekst("telefoon", "050 000 00 00");
    }

    public String uren() {
        return tekst("uren", "ma tot en met do, 9 tot 13 uur");
    }

    /** Who speaks on the pages about overlast. */
    public String gemeente() {
        return tekst("gemeente", "Gemeente Groningen");
    }

    public String gemeentetelefoon() {
        return tekst("gemeentetelefoon", "050 000 00 10");
    }

    public String gemeenteuren() {
        return tekst("gemeenteuren", "ma tot en met vr, 9 tot 17 uur");
    }

    public String email() {
        return tekst("email", "buurtbemiddeling@voorbeeld.nl");
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
        return instellingen
                .getOptionalValue("buurtregie.loket." + naam, String.class)
                .orElse(anders);
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.text("buurtregie.loket.naam"),
                Rule.text("buurtregie.loket.telefoon"),
                Rule.text("buurtregie.loket.uren"),
                Rule.text("buurtregie.loket.gemeente"),
                Rule.text("buurtregie.loket.gemeentetelefoon"),
                Rule.text("buurtregie.loket.gemeenteuren"),
                Rule.email("buurtregie.loket.email"),
                Rule.period("buurtregie.loket.volgen"),
                Rule.period("buurtregie.loket.enquete"),
                Rule.durations("buurtregie.loket.minimaal"));
    }
}
