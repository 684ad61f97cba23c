package nl.buurtregie.platform.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * What {@link SettingsCheck} says in the server, without a server: the launcher finds this class by its name and gives it the
 * environment. A check that needs a container would come after the database was made.
 */
final class EarlyCheck implements Function<Map<String, String>, List<String>> {

    /** The classes that bring rules, groups or lines; a test compares it with what there is. */
    static final String PARTS = "parts";

    @Override
    public List<String> apply(Map<String, String> environment) {
        Config config = new EnvironmentConfig(environment);
        List<?> parts = parts(config);
        Faults faults = new Faults(rules(parts), config);
        Stream<String> password =
                environment.getOrDefault("BUURTREGIE_DB_URL", "").isBlank() // then our own PostgreSQL draws one
                        ? Stream.of()
                        : faults.password();
        return Stream.of(
                        SecretFiles.unreadable(environment),
                        faults.wrong(),
                        faults.unknown(environment.keySet()),
                        password,
                        some(parts, OwnFaults.class).flatMap(OwnFaults::faults),
                        Lines.faults(config, some(parts, OwnLines.class)))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static Stream<Rule> rules(List<?> parts) {
        return Stream.concat(
                some(parts, OwnRules.class).flatMap(part -> part.rules().stream()),
                some(parts, SettingGroup.class)
                        .flatMap(group -> group.settings().stream())
                        .map(Rule::of));
    }

    private static <T> Stream<T> some(List<?> parts, Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast);
    }

    static List<String> names() {
        try (InputStream list = EarlyCheck.class.getResourceAsStream(PARTS)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** They are beans, but what they say here they know by themselves, by the environment or by each other. */
    private static List<?> parts(Config config) {
        Map<Class<?>, Object> made = new LinkedHashMap<>();
        names().stream().map(EarlyCheck::make).forEach(part -> made.put(part.getClass(), part));
        List<Object> parts = List.copyOf(made.values());
        made.put(Config.class, config);
        parts.stream()
                .filter(part -> part instanceof OwnLines || part instanceof OwnFaults || part instanceof SettingGroup)
                .forEach(part -> fill(part, made));
        return parts;
    }

    private static Object make(String name) {
        try {
            Constructor<?> maker =
                    Class.forName(name, true, EarlyCheck.class.getClassLoader()).getDeclaredConstructor();
            maker.setAccessible(true);
            return maker.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }

    private static void fill(Object part, Map<Class<?>, Object> made) {
        for (Field field : part.getClass().getDeclaredFields()) {
            if (made.containsKey(field.getType())) {
                try {
                    field.setAccessible(true);
                    field.set(part, made.get(field.getType()));
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
    }
}
