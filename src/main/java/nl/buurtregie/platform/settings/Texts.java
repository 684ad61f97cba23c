package nl.buurtregie.platform.settings;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Texts of the environment whose names begin alike. White space around a value does not count, and a blank value was not set: the check at
 * the start ({@link Rule}) reads it so too, and what it lets through may not break a page later.
 */
public final class Texts {

    private final Config environment;
    private final String prefix;

    /** @param prefix with its last dot: "buurtregie.mail." */
    public Texts(Config environment, String prefix) {
        this.environment = environment;
        this.prefix = prefix;
    }

    public Optional<String> find(String name) {
        return find(environment, prefix + name);
    }

    public String or(String name, String standard) {
        return find(name).orElse(standard);
    }

    static Optional<String> find(Config environment, String name) {
        return environment
                .getOptionalValue(name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
