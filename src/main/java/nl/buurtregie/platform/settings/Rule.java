package nl.buurtregie.platform.settings;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.buurtregie.platform.Networks;

/**
 * What one setting of the environment may be. A value that is not understood stops the start: it would do harm later, when
 * nobody is looking.
 *
 * @param name as in the program: "buurtregie.mail.tls"
 * @param must what it must be, in words after "must be"
 * @param fits whether a value is that
 */
public record Rule(String name, String must, Predicate<String> fits) {

    public static Rule text(String name) {
        return new Rule(name, "anything", value -> true);
    }

    /** Nobody guesses it. */
    public static Rule key(String name) {
        return new Rule(name, "a key of 32 to 200 characters without spaces", value -> value.strip()
                .matches("\\S{32,200}"));
    }

    public static Rule flag(String name) {
        return oneOf(name, "true", "false");
    }

    /** Capitals or not. */
    public static Rule oneOf(String name, String... words) {
        List<String> known = List.of(words);
        return new Rule(
                name,
                String.join(", ", known),
                value -> known.contains(value.strip().toLowerCase(Locale.ROOT)));
    }

    public static Rule number(String name, int min, int max) {
        return new Rule(name, "a whole number from " + min + " to " + max, value -> {
            int number = Integer.parseInt(value.strip());
            return number >= min && number <= max;
        });
    }

    /** ISO 8601: "P6M". */
    public static Rule period(String name) {
        return new Rule(name, "a period such as P6M or P10D", parses(Period::parse));
    }

    /** ISO 8601: "PT4S", or several with commas. */
    public static Rule durations(String name) {
        return new Rule(
                name, "a time such as PT10M, or several with commas", parses(value -> Arrays.stream(value.split(","))
                        .forEach(one -> Duration.parse(one.strip()))));
    }

    /** ISO 8601: "PT4S", and one only. */
    public static Rule duration(String name) {
        return new Rule(name, "a time such as PT10M", parses(Duration::parse));
    }

    /** One that is waited for: less than a second would never rest. */
    public static Rule pause(String name) {
        return new Rule(
                name,
                "a time of at least a second, such as PT1M",
                value -> Duration.parse(value.strip()).toSeconds() >= 1);
    }

    /** "10/PT1H" */
    public static Rule times(String name) {
        return new Rule(name, "times/period, such as 10/PT1H", value -> {
            String[] parts = value.split("/");
            return parts.length == 2
                    && Integer.parseInt(parts[0].strip()) > 0
                    && Duration.parse(parts[1].strip()).toSeconds() > 0;
        });
    }

    public static Rule web(String name) {
        return new Rule(name, "an address such as https://buurt.example, without a path", value -> {
            URI address = URI.create(value.strip().replaceAll("/+$", ""));
            return String.valueOf(address.getScheme()).matches("https?")
                    && address.getHost() != null
                    && address.getRawPath().isEmpty()
                    && address.getRawQuery() == null;
        });
    }

    /** Where somebody can be reached: a page by TLS, or a mailbox. */
    public static Rule contact(String name) {
        return new Rule(
                name,
                "an address such as https://gemeente.example/lek or meldpunt@gemeente.example",
                value -> value.strip().matches("https://[^\\s]+|(mailto:)?[^@\\s:]+@[^@\\s]+[.][^@\\s.]+"));
    }

    /** The address by which an OpenID provider calls itself: by TLS, unless it is on this machine. */
    public static Rule provider(String name) {
        return new Rule(name, "an address such as https://login.example/realms/city", value -> {
            URI address = URI.create(value.strip());
            boolean here = "http".equals(address.getScheme())
                    && String.valueOf(address.getHost()).matches("localhost|127[.]0[.]0[.]1");
            return address.getHost() != null && (here || "https".equals(address.getScheme()));
        });
    }

    /** "10.0.0.1, 10.42.0.0/16" */
    public static Rule networks(String name) {
        return new Rule(name, "network addresses such as 10.0.0.1 or 10.42.0.0/16, with commas", parses(Networks::of));
    }

    public static Rule email(String name) {
        return new Rule(name, "an e-mail address", value -> value.strip().matches("[^@\\s]+@[^@\\s]+[.][^@\\s.]+"));
    }

    /** As the beheerder may set it on the page. */
    static Rule of(Setting setting) {
        if (setting.isText()) {
            String text = setting.kind() == Setting.Kind.EMAIL ? "an e-mail address" : "a text";
            return new Rule(
                    setting.name(), text + " of at most " + setting.max() + " characters", parses(setting::check));
        }
        if (setting.kind() == Setting.Kind.YES_NO) {
            return new Rule(setting.name(), "ja or nee", parses(setting::check));
        }
        String kind =
                setting.kind() == Setting.Kind.NUMBER ? "a whole number from " : "a period such as P6W, in days from ";
        return new Rule(setting.name(), kind + setting.min() + " to " + setting.max(), parses(setting::check));
    }

    /** As an operator writes it: BUURTREGIE_MAIL_TLS. */
    String variable() {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    boolean allows(String value) {
        try {
            return fits.test(value);
        } catch (IllegalArgumentException | DateTimeException | nl.buurtregie.platform.RuleViolation wrong) {
            return false;
        }
    }

    private static Predicate<String> parses(Consumer<String> reader) {
        return value -> {
            reader.accept(value.strip());
            return true;
        };
    }
}
