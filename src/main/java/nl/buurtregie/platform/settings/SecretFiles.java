package nl.buurtregie.platform.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * What is secret may stand in a file that only the server can read: {@code BUURTREGIE_MAIL_PASSWORD_FILE} says which. An environment
 * can be seen by whoever may look at processes, and ends in reports of crashes.
 */
public final class SecretFiles implements ConfigSource {

    static final Set<String> NAMES = Set.of(
            "buurtregie.db.password",
            "buurtregie.db.migratie-password",
            "buurtregie.db.sleutel",
            "buurtregie.db.sleutel-vorige",
            "buurtregie.backup.sleutel",
            "buurtregie.mail.password",
            "buurtregie.postbus.password",
            "buurtregie.postbus.token.geheim",
            "buurtregie.s3.geheim",
            "buurtregie.sms.sleutel",
            "buurtregie.gemeentelogin.geheim",
            "buurtregie.gezond.sleutel");

    /** Before the environment (300). */
    private static final int ORDINAL = 350;

    private final Map<String, String> environment;

    public SecretFiles() {
        this(System.getenv());
    }

    SecretFiles(Map<String, String> environment) {
        this.environment = environment;
    }

    /** "BUURTREGIE_MAIL_PASSWORD_FILE" */
    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_') + "_FILE";
    }

    /** Files that are named and cannot be read, a sentence each. */
    static Stream<String> unreadable(Map<String, String> environment) {
        return NAMES.stream()
                .map(SecretFiles::variable)
                .sorted()
                .filter(variable -> !environment.getOrDefault(variable, "").isBlank())
                .filter(variable -> !isText(Path.of(environment.get(variable).strip())))
                .map(variable -> variable + " names a file that cannot be read."
                        + " Make it, and give it to the user that Buurtregie runs as."); // its value may be the
        // secret itself
    }

    private static boolean isText(Path file) {
        try {
            Files.readString(file);
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** As {@link #getValue}; a file that cannot be read is told elsewhere, and counts as a secret that is there. */
    String readable(String name) {
        try {
            return getValue(name);
        } catch (UncheckedIOException unreadable) {
            return variable(name);
        }
    }

    @Override
    public Set<String> getPropertyNames() {
        return NAMES;
    }

    /** @throws UncheckedIOException when the file cannot be read: going on without would look as if nothing was set */
    @Override
    public String getValue(String name) {
        String file = NAMES.contains(name) ? environment.getOrDefault(variable(name), "") : "";
        if (file.isBlank()) {
            return null;
        }
        try {
            return Files.readString(Path.of(file.strip())).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(variable(name) + " names a file that cannot be read", unreadable);
        }
    }

    @Override
    public String getName() {
        return "secrets in files";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }
}
