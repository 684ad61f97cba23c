package nl.buurtregie.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of {@code deploy/restore}.
 *
 * @param file the backup; empty for the newest
 * @param key a file with the key it was sealed with, when that is not the key of now
 * @param trial only try it
 * @param text only print what is in it, as SQL
 * @param withoutErased go on although nobody knows what was erased after it
 * @param rest options that every command has
 */
record RestoreOptions(
        Optional<Path> file, Optional<Path> key, boolean trial, boolean text, boolean withoutErased, List<String> rest) {

    private static final String KEY = "--sleutel";

    static RestoreOptions parse(List<String> args) {
        List<String> rest = new ArrayList<>(args);
        boolean trial = rest.remove("--proef");
        boolean text = rest.remove("--tekst");
        boolean without = rest.remove("--zonder-gewist");
        Optional<Path> key = key(rest);
        Optional<Path> file = rest.isEmpty() || rest.get(0).startsWith("--")
                ? Optional.empty()
                : Optional.of(Path.of(rest.remove(0)).toAbsolutePath());
        if (trial && text) {
            throw new StartFailure(Exit.USAGE, "Say --proef or --tekst, not both.");
        }
        return new RestoreOptions(file, key, trial, text, without, rest);
    }

    private static Optional<Path> key(List<String> rest) {
        int place = rest.indexOf(KEY);
        if (place < 0) {
            return Optional.empty();
        }
        if (place + 1 == rest.size()) {
            throw new StartFailure(Exit.USAGE, "Option " + KEY + " needs a file.");
        }
        rest.remove(place);
        return Optional.of(Path.of(rest.remove(place)).toAbsolutePath());
    }
}
