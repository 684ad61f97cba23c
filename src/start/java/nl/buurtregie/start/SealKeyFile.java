package nl.buurtregie.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The key of what is sealed in the database: drawn once, in a file beside it that only the owner can read, and never in it. */
class SealKeyFile {

    static final String VARIABLE = "BUURTREGIE_DB_SLEUTEL";

    private static final int BYTES = 32;

    private final Path file;
    private final Path before;

    SealKeyFile(Path data) {
        file = data.resolve("sleutel");
        before = data.resolve("sleutel.vorige");
    }

    /** Whether the operator brings a key. */
    static boolean isGiven(Map<String, String> env) {
        return Secret.isGiven(env, VARIABLE);
    }

    /** What the server is told; nothing when the operator tells it. Draws a key when there is none. */
    Map<String, String> settings(Map<String, String> env) throws IOException {
        if (isGiven(env)) {
            return Map.of();
        }
        if (!Files.exists(file)) {
            draw();
        }
        return known(env);
    }

    /** The same for a command beside the server: nothing as well when there is no key. */
    Map<String, String> known(Map<String, String> env) {
        if (isGiven(env) || !Files.exists(file)) {
            return Map.of();
        }
        Map<String, String> settings = new HashMap<>(Map.of(VARIABLE + "_FILE", file.toString()));
        if (Files.exists(before)) {
            settings.put(VARIABLE + "_VORIGE_FILE", before.toString());
        }
        return settings;
    }

    /** Another key for the next start, which seals everything anew. */
    void replace() throws IOException {
        if (!Files.exists(file)) {
            throw failure("There is no key in " + file + " to replace. It is made at the first start.");
        }
        if (Files.exists(before)) {
            throw failure("The key was replaced already and waits for a start. Start Buurtregie first.");
        }
        Folders.write(before, Files.readString(file));
        draw();
    }

    /** The server is up, so nothing in the database is sealed with the one before any more. */
    void forgetBefore() throws IOException {
        Files.deleteIfExists(before);
    }

    private void draw() throws IOException {
        Folders.write(file, drawn());
    }

    /** {@value #BYTES} bytes that nobody can guess, as a key is written down. */
    static String drawn() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes) + "\n";
    }

    private static StartFailure failure(String sentence) {
        return new StartFailure(Exit.DATA, sentence);
    }
}
