package nl.buurtregie.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Looks at all settings before anything else starts. */
@ApplicationScoped
public class SettingsCheck {

    /** Of the launcher and of the tests; the program reads none of them. */
    private static final Set<String> OF_OTHERS = Set.of(
            "BUURTREGIE_PORT",
            "BUURTREGIE_HOST",
            "BUURTREGIE_DATA",
            "BUURTREGIE_JAVA_OPTS",
            "BUURTREGIE_CHROMIUM",
            "BUURTREGIE_NGINX");

    private static final String PASSWORD = "buurtregie.db.password";

    @Inject
    private Config environment;

    @Inject
    private Instance<OwnRules> own;

    @Inject
    private Instance<SettingGroup> groups;

    @Inject
    private Lines lines;

    /** What is wrong, a sentence each; empty when all is well. */
    public List<String> faults() {
        List<Rule> rules = Stream.concat(
                        own.stream().flatMap(part -> part.rules().stream()),
                        groups.stream()
                                .flatMap(group -> group.settings().stream())
                                .map(Rule::of))
                .toList();
        return Stream.of(wrong(rules), unknown(rules, System.getenv().keySet()), password(), lines.faults())
                .flatMap(faults -> faults)
                .toList();
    }

    /** There is no password that everybody knows: not by leaving it out, and not by writing down the one that once was. */
    private Stream<String> password() {
        String set = environment.getOptionalValue(PASSWORD, String.class).orElse("");
        return set.isBlank() || set.equals("buurtregie")
                ? Stream.of(
                        "BUURTREGIE_DB_PASSWORD is not set, or is the word that once was its default. Give the database"
                                + " user a password of its own.")
                : Stream.of();
    }

    private Stream<String> wrong(List<Rule> rules) {
        return rules.stream()
                .filter(rule -> environment
                        .getOptionalValue(rule.name(), String.class)
                        .filter(value -> !value.isBlank() && !rule.allows(value))
                        .isPresent())
                .map(rule -> "%s is \"%s\", and must be %s."
                        .formatted(
                                rule.variable(),
                                environment
                                        .getOptionalValue(rule.name(), String.class)
                                        .orElse(""),
                                rule.must()));
    }

    /** A name with a typing fault would leave the default in force, unseen. */
    static Stream<String> unknown(List<Rule> rules, Collection<String> variables) {
        Set<String> known = rules.stream().map(Rule::variable).collect(Collectors.toSet());
        return variables.stream()
                .filter(name -> name.startsWith("BUURTREGIE_") && !known.contains(name) && !OF_OTHERS.contains(name))
                .filter(name -> !SecretFiles.isVariable(name))
                .sorted()
                .map(name -> name + " is no setting of Buurtregie; see deploy/instellingen.md.");
    }
}
