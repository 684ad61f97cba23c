package nl.buurtregie.platform.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** Texts out of the environment, by the names of MicroProfile; for who has no container. */
public final class EnvironmentConfig implements Config {

    private final Map<String, String> environment;
    private final SecretFiles files;

    public EnvironmentConfig(Map<String, String> environment) {
        this.environment = environment;
        this.files = new SecretFiles(environment);
    }

    @Override
    public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
        String secret = files.readable(name);
        String variable = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return Optional.ofNullable(secret == null ? environment.get(variable) : secret)
                .filter(value -> !value.isEmpty())
                .map(type::cast);
    }

    @Override
    public <T> T getValue(String name, Class<T> type) {
        return getOptionalValue(name, type).orElseThrow();
    }

    @Override
    public ConfigValue getConfigValue(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<String> getPropertyNames() {
        return environment.keySet();
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
        return List.of();
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }
}
