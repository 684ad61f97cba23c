package nl.buurtregie.start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
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
 * @param elsewhere what moment the database is of, when somebody else put it back
 * @param withoutErased go on although nobody knows what was erased after it
 * @param rest options that every command has
 */
record RestoreOptions(
        Optional<Path> file,
        Optional<Path> key,
        boolean trial,
        boolean text,
        Optional<Instant> elsewhere,
        boolean withoutErased,
        List<String> rest) {

    private static final String KEY = "--sleutel";
    private static final String ELSEWHERE = "--teruggezet";

    static RestoreOptions parse(List<String> args) {
        List<String> rest = new ArrayList<>(args);
        boolean trial = rest.remove("--proef");
        boolean text = rest.remove("--tekst");
        boolean without = rest.remove("--zonder-gewist");
        Optional<Path> key =
                value(rest, KEY, "a file").map(name -> Path.of(name).toAbsolutePath());
        Optional<Instant> elsewhere =
                value(rest, ELSEWHERE, "a moment").map(RestoreOptions::moment);
        Optional<Path> file = rest.isEmpty() || rest.get(0).startsWith("--")
                ? Optional.empty()
                : Optional.of(Path.of(rest.remove(0)).toAbsolutePath());
        if (trial && text) {
            throw new StartFailure(Exit.USAGE, "Say --proef or --tekst, not both.");
        }
        if (elsewhere.isPresent() && (trial || text || file.isPresent())) {
            throw new StartFailure(Exit.USAGE, "With " + ELSEWHERE + " nothing is put back: name no file, and nothing else to do.");
        }
        return new RestoreOptions(file, key, trial, text, elsewhere, without, rest);
    }

    private static Instant moment(String text) {
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            if (moment.isAfter(Instant.now())) {
                throw new StartFailure(Exit.USAGE, "The moment " + text + " is still to come.");
            }
            return moment;
        } catch (DateTimeParseException no) {
            throw new StartFailure(Exit.USAGE, "Write the moment as 2026-11-30T09:15:00+01:00; " + text + " is none.", no);
        }
    }

    private static Optional<String> value(List<String> rest, String option, String what) {
        int place = rest.indexOf(option);
        if (place < 0) {
            return Optional.empty();
        }
        if (place + 1 == rest.size()) {
            throw new StartFailure(Exit.USAGE, "Option " + option + " needs " + what + ".");
        }
        rest.remove(place);
        return Optional.of(rest.remove(place));
    }
}
