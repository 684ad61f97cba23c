package nl.buurtregie.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** What leaves this machine goes by TLS; an exception is made by its name, and the beheerder sees it. */
@ApplicationScoped
public class Lines implements OwnRules {

    private static final String EXCEPT = "buurtregie.zonder.tls";

    @Inject
    private Config environment;

    @Inject
    private Instance<OwnLines> own;

    /** What is wrong, a sentence each; empty when all is well. */
    Stream<String> faults() {
        return faults(environment, own.stream());
    }

    static Stream<String> faults(Config environment, Stream<OwnLines> parts) {
        Set<String> allowed = allowed(environment);
        return open(parts)
                .filter(line -> !allowed.contains(line.name()))
                .map(line ->
                        "The line to %s (%s) is not closed by TLS. %s When nobody else can reach that network, name it in BUURTREGIE_ZONDER_TLS: %s."
                                .formatted(line.name(), String.join(", ", line.hosts()), line.remedy(), line.name()));
    }

    /** Those that go open by exception: "de mailserver op mail.example". */
    public List<String> exceptions() {
        return open(own.stream()).map(Line::words).toList();
    }

    private static Stream<Line> open(Stream<OwnLines> parts) {
        return parts.flatMap(part -> lines(part).stream()).filter(Line::isOpen);
    }

    /** An address that cannot be read is told by its rule. */
    private static List<Line> lines(OwnLines part) {
        try {
            return part.lines();
        } catch (IllegalArgumentException misspelt) {
            return List.of();
        }
    }

    private static Set<String> allowed(Config environment) {
        return words(environment.getOptionalValue(EXCEPT, String.class).orElse(""));
    }

    private static Set<String> words(String value) {
        return Arrays.stream(value.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Rule> rules() {
        return List.of(new Rule(
                EXCEPT,
                "words out of " + String.join(", ", Line.NAMES) + ", with commas",
                value -> Line.NAMES.containsAll(words(value))));
    }
}
