package nl.buurtregie.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A secret of the operator: in a setting, or in the file that the setting with {@code _FILE} behind it names, which goes before. */
final class Secret {

    private static final String FILE = "_FILE";

    private Secret() {}

    /** @throws StartFailure when a file is named and cannot be read */
    static Optional<String> of(Map<String, String> env, String variable) {
        String file = env.getOrDefault(variable + FILE, "").strip();
        try {
            String set = file.isEmpty()
                    ? env.getOrDefault(variable, "")
                    : Files.readString(Path.of(file)).strip();
            return Optional.of(set).filter(secret -> !secret.isBlank());
        } catch (IOException unreadable) {
            throw new StartFailure(
                    Exit.DATABASE, variable + FILE + " names a file that cannot be read: " + file, unreadable);
        }
    }

    static boolean isGiven(Map<String, String> env, String variable) {
        return !env.getOrDefault(variable, "").isBlank()
                || !env.getOrDefault(variable + FILE, "").isBlank();
    }
}
