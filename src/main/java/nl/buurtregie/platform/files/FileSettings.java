package nl.buurtregie.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buurtregie.platform.settings.Line;
import nl.buurtregie.platform.settings.OwnFaults;
import nl.buurtregie.platform.settings.OwnLines;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import nl.buurtregie.platform.settings.Texts;
import org.eclipse.microprofile.config.Config;

/** Where bytes of photos and documents are kept, and how the bucket is reached. */
@ApplicationScoped
class FileSettings implements OwnRules, OwnLines, OwnFaults {

    private static final String WHERE = "buurtregie.bestanden";
    private static final String S3 = "buurtregie.s3.";

    /** Without one of these there is no bucket. */
    private static final List<String> NEEDED = List.of("adres", "bucket", "gebruiker", "geheim");

    @Inject
    private Config settings;

    FileSettings() {}

    /** Without a container. */
    FileSettings(Config settings) {
        this.settings = settings;
    }

    /** Whether what comes in goes out to the bucket; else it stays, and what is out comes back. */
    boolean isOutside() {
        return value(WHERE).equalsIgnoreCase("s3");
    }

    /** Whether there is a bucket: to bring to, or only still to read from. */
    boolean hasBucket() {
        return NEEDED.stream().noneMatch(name -> value(S3 + name).isEmpty());
    }

    URI address() {
        return URI.create(value(S3 + "adres"));
    }

    String region() {
        String set = value(S3 + "regio");
        return set.isEmpty() ? "us-east-1" : set; // what most that are not Amazon answer to
    }

    String bucket() {
        return value(S3 + "bucket");
    }

    String user() {
        return value(S3 + "gebruiker");
    }

    String secret() {
        return value(S3 + "geheim");
    }

    /** The bucket stands in the path of an address, and not before its name. */
    boolean isByPath() {
        return !value(S3 + "pad").equalsIgnoreCase("false");
    }

    private String value(String name) {
        return new Texts(settings, "").or(name, "");
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.oneOf(WHERE, "database", "s3"),
                Rule.web(S3 + "adres"),
                new Rule(S3 + "regio", "a word such as eu-west-1", value -> value.strip()
                        .matches("[A-Za-z0-9-]{1,40}")),
                new Rule(
                        S3 + "bucket",
                        "a name of 3 to 63 small letters, digits, dots and hyphens",
                        value -> value.strip().matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")),
                Rule.text(S3 + "gebruiker"),
                Rule.text(S3 + "geheim"),
                Rule.flag(S3 + "pad"));
    }

    @Override
    public List<Line> lines() {
        return hasBucket()
                ? List.of(new Line(
                        "s3",
                        "de opslag voor foto’s en documenten",
                        List.of(String.valueOf(address().getHost())),
                        "https".equals(address().getScheme()),
                        "Begin BUURTREGIE_S3_ADRES with https."))
                : List.of();
    }

    /** Half a bucket would be noticed at the first photo that is looked at. */
    @Override
    public Stream<String> faults() {
        List<String> missing = NEEDED.stream()
                .filter(name -> value(S3 + name).isEmpty())
                .map(name -> "BUURTREGIE_S3_" + name.toUpperCase(Locale.ROOT))
                .toList();
        if (missing.isEmpty() || missing.size() == NEEDED.size() && !isOutside()) {
            return Stream.of();
        }
        return Stream.of((isOutside() ? "BUURTREGIE_BESTANDEN is s3" : "A bucket is set") + ", and not set is: "
                + String.join(", ", missing) + ". Set all four, or none and BUURTREGIE_BESTANDEN to database.");
    }
}
