package nl.buurtregie.platform.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.eclipse.microprofile.config.Config;

/** What is wrong with the settings, a sentence each. It needs no container: the launcher asks before anything starts. */
final class Faults {

    private static final String PREFIX = "BUURTREGIE_";
    private static final String PASSWORD = "buurtregie.db.password";

    /** One letter too many, too few or wrong, or two that changed places. */
    private static final int SLIP = 2;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(SLIP);

    /** Of the launcher and of the tests. */
    private static final List<Rule> OF_OTHERS = List.of(
            Rule.number("buurtregie.port", 1, 65_535),
            Rule.text("buurtregie.host"),
            Rule.text("buurtregie.data"),
            Rule.text("buurtregie.java.opts"),
            Rule.flag("buurtregie.log.stdout"),
            Rule.number("buurtregie.stop.wacht", 0, 60),
            Rule.flag("buurtregie.backup"),
            Rule.number("buurtregie.backup.uur", 0, 23),
            Rule.number("buurtregie.backup.dagen", 1, 3_650),
            Rule.text("buurtregie.backup.map"),
            Rule.text("buurtregie.backup.sleutel"),
            Rule.text("buurtregie.chromium"),
            Rule.text("buurtregie.nginx"));

    private final List<Rule> rules;
    private final Config environment;

    Faults(Stream<Rule> rules, Config environment) {
        this.rules = Stream.concat(rules, OF_OTHERS.stream()).toList();
        this.environment = environment;
    }

    Stream<String> wrong() {
        return rules.stream()
                .flatMap(rule -> environment
                        .getOptionalValue(rule.name(), String.class)
                        .filter(value -> !value.isBlank() && !rule.allows(value))
                        .map(value -> "%s is \"%s\", and must be %s.".formatted(rule.variable(), value, rule.must()))
                        .stream());
    }

    /** There is no password that everybody knows: not by leaving it out, and not by writing down the one that once was. */
    Stream<String> password() {
        String set = environment.getOptionalValue(PASSWORD, String.class).orElse("");
        return set.isBlank() || set.equals("buurtregie")
                ? Stream.of(
                        "BUURTREGIE_DB_PASSWORD is not set, or is the word that once was its default. Give the database"
                                + " user a password of its own.")
                : Stream.of();
    }

    /** A name with a typing fault would leave the default in force, unseen. */
    Stream<String> unknown(Collection<String> variables) {
        Set<String> known = Stream.concat(
                        rules.stream().map(Rule::variable),
                        SecretFiles.NAMES.stream().map(SecretFiles::variable))
                .collect(Collectors.toSet());
        return variables.stream()
                .filter(name -> isOurs(name) && !known.contains(name))
                .sorted()
                .map(name -> name + " is no setting of Buurtregie."
                        + nearest(name, known)
                                .map(near -> " Did you mean " + near + "?")
                                .orElse("")
                        + " All settings are in instellingen.md.");
    }

    /** Also when the slip is in the first word. */
    private static boolean isOurs(String name) {
        return name.length() > PREFIX.length() && DISTANCE.apply(name.substring(0, PREFIX.length()), PREFIX) >= 0;
    }

    private static Optional<String> nearest(String name, Set<String> known) {
        return known.stream()
                .filter(other -> DISTANCE.apply(name, other) >= 0) // -1: further than a slip
                .min(Comparator.comparing((String other) -> DISTANCE.apply(name, other))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
