package nl.buurtregie.signalen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.overlast.Partners;
import nl.buurtregie.platform.settings.Line;
import nl.buurtregie.platform.settings.OwnLines;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import nl.buurtregie.platform.settings.Texts;
import org.eclipse.microprofile.config.Config;

/** Where Signalen is, and how patient we are with it. */
@ApplicationScoped
public class Signaleninstellingen implements OwnRules, OwnLines, Partners.Signalenlijn {

    private static final int ELK_UUR = 72;

    @Inject
    private Config instellingen;

    /** Without an address nothing is handed over to Signalen, and what was waits. */
    @Override
    public boolean isIngesteld() {
        return !adres().isEmpty();
    }

    /** "https://api.signalen.example", without a slash at the end; empty when there is none. */
    String adres() {
        return tekst("adres", "").replaceAll("/+$", "");
    }

    /** Three days: after a while every hour. */
    List<Duration> herhaling() {
        String eigen = tekst("herhaling", "");
        if (!eigen.isEmpty()) {
            return Arrays.stream(eigen.split(","))
                    .map(String::strip)
                    .map(Duration::parse)
                    .toList();
        }
        return Stream.concat(
                        Stream.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30)),
                        Collections.nCopies(ELK_UUR, Duration.ofHours(1)).stream())
                .toList();
    }

    /** How often we ask whether it is done. */
    Duration vragen() {
        return Duration.parse(tekst("vragen", "PT15M"));
    }

    /** They allow 60 an hour from one address; a few are left for a person who tries something. */
    int perUur() {
        return Integer.parseInt(tekst("per-uur", "50"));
    }

    private String tekst(String naam, String anders) {
        return new Texts(instellingen, "buurtregie.signalen.").or(naam, anders);
    }

    @Override
    public List<Line> lines() {
        String host = URI.create(adres()).getHost();
        return List.of(new Line(
                "signalen",
                "Signalen",
                List.of(host == null ? "" : host),
                adres().startsWith("https:"),
                "Begin BUURTREGIE_SIGNALEN_ADRES with https."));
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.web("buurtregie.signalen.adres"),
                Rule.durations("buurtregie.signalen.herhaling"),
                Rule.duration("buurtregie.signalen.vragen"),
                Rule.number("buurtregie.signalen.per-uur", 1, 1_000_000));
    }
}
