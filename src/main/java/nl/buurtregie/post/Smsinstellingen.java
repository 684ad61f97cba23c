package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import nl.buurtregie.platform.settings.Line;
import nl.buurtregie.platform.settings.OwnLines;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import nl.buurtregie.platform.settings.Texts;
import org.eclipse.microprofile.config.Config;

/** Our account with the provider of text messages. Without a key there are none. */
@ApplicationScoped
class Smsinstellingen implements OwnRules, OwnLines {

    @Inject
    private Config instellingen;

    boolean isIngesteld() {
        return !sleutel().isEmpty();
    }

    String sleutel() {
        return tekst("sleutel", "");
    }

    /** What the telephone shows as sender: at most eleven letters and digits, or a number. */
    String afzender() {
        return tekst("afzender", "Bemiddeling");
    }

    String adres() {
        return tekst("adres", "https://rest.messagebird.com");
    }

    private String tekst(String naam, String anders) {
        return new Texts(instellingen, "buurtregie.sms.").or(naam, anders);
    }

    @Override
    public List<Line> lines() {
        String host = URI.create(adres()).getHost();
        return List.of(new Line(
                "sms",
                "de dienst voor sms",
                List.of(host == null ? "" : host),
                adres().startsWith("https:"),
                "Begin BUURTREGIE_SMS_ADRES with https."));
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.text("buurtregie.sms.sleutel"),
                new Rule(
                        "buurtregie.sms.afzender",
                        "at most 11 letters and digits, or a number of at most 15 digits",
                        waarde -> waarde.strip().matches("[A-Za-z0-9]{1,11}|[0-9]{1,15}")),
                Rule.web("buurtregie.sms.adres"));
    }
}
