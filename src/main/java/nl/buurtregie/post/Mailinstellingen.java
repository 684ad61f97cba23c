package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.buurtregie.platform.settings.Line;
import nl.buurtregie.platform.settings.OwnLines;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import nl.buurtregie.platform.settings.Texts;
import org.eclipse.microprofile.config.Config;

/** Which mail server, and how patient we are with it. */
@ApplicationScoped
class Mailinstellingen implements OwnRules, OwnLines {

    @Inject
    private Config instellingen;

    /** Without a server and an address to send from, messages wait. */
    boolean isIngesteld() {
        return !host().isEmpty() && !van().isEmpty();
    }

    String host() {
        return tekst("host").orElse("");
    }

    int poort() {
        return tekst("port").map(Integer::valueOf).orElse(587);
    }

    Optional<String> gebruiker() {
        return tekst("user");
    }

    String wachtwoord() {
        return tekst("password").orElse("");
    }

    /** starttls, tls or geen. */
    String beveiliging() {
        return tekst("tls").orElse("starttls").toLowerCase(Locale.ROOT);
    }

    /** The address that letters come from. */
    String van() {
        return tekst("van").orElse("");
    }

    /** Where a mail server sends back what it does not deliver (the envelope sender). */
    String retour() {
        return tekst("retour").orElse(van());
    }

    /** The name beside it. */
    String afzender() {
        return tekst("afzender").orElse("Buurtbemiddeling");
    }

    List<Duration> herhaling() {
        return Arrays.stream(
                        tekst("herhaling").orElse("PT1M,PT5M,PT30M,PT2H,P1D").split(","))
                .map(String::strip)
                .map(Duration::parse)
                .toList();
    }

    /** How many the mail server takes in a minute; empty: as many as there are. */
    OptionalInt perMinuut() {
        return tekst("per.minuut").map(Integer::valueOf).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** Longer than the mail server may take to answer: whatever is busy for so long was cut off by a crash. */
    Duration onzekerNa() {
        return tekst("onzeker.na").map(Duration::parse).orElse(Duration.ofMinutes(10));
    }

    private Optional<String> tekst(String naam) {
        return new Texts(instellingen, "buurtregie.mail.").find(naam);
    }

    @Override
    public List<Line> lines() {
        return List.of(new Line(
                "mail",
                "de mailserver",
                List.of(host()),
                !beveiliging().equals("geen"),
                "Set BUURTREGIE_MAIL_TLS to starttls or tls."));
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.text("buurtregie.mail.host"),
                Rule.number("buurtregie.mail.port", 1, 65_535),
                Rule.oneOf("buurtregie.mail.tls", "starttls", "tls", "geen"),
                Rule.text("buurtregie.mail.user"),
                Rule.text("buurtregie.mail.password"),
                Rule.email("buurtregie.mail.van"),
                Rule.email("buurtregie.mail.retour"),
                Rule.text("buurtregie.mail.afzender"),
                Rule.durations("buurtregie.mail.herhaling"),
                Rule.number("buurtregie.mail.per.minuut", 1, 10_000),
                Rule.duration("buurtregie.mail.onzeker.na"));
    }
}
