package nl.buurtregie.platform.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The environment without white space around its values, for what is injected or converted: "true " would be false there, and the check at
 * the start says nothing of it. Passwords of the database stay as they are: they go to the driver and not through our readers.
 */
public final class CleanEnvironment implements ConfigSource {

    private static final String PREFIX = "BUURTREGIE_";
    private static final Set<String> AS_WRITTEN = Set.of("BUURTREGIE_DB_PASSWORD", "BUURTREGIE_DB_MIGRATIE_PASSWORD");

    /** Before the environment (300), after {@link SecretFiles}. */
    private static final int ORDINAL = 320;

    private final Map<String, String> clean;

    public CleanEnvironment() {
        this(System.getenv());
    }

    CleanEnvironment(Map<String, String> environment) {
        clean = environment.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(PREFIX) && !AS_WRITTEN.contains(entry.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().strip()));
    }

    @Override
    public Set<String> getPropertyNames() {
        return clean.keySet();
    }

    @Override
    public String getValue(String name) {
        return clean.get(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
    }

    @Override
    public String getName() {
        return "environment without white space";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }
}
