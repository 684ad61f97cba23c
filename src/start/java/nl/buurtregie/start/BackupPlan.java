package nl.buurtregie.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.start.dump.Seal;

/**
 * When backups are made, where they go and how long they stay.
 *
 * @param nightly whether they are made by themselves
 * @param hour after which, 0 to 23, in the Netherlands
 * @param days that one stays
 */
record BackupPlan(boolean nightly, int hour, Path folder, int days, Path keyFile) {

    static final String SWITCH = "BUURTREGIE_BACKUP";
    static final String HOUR = "BUURTREGIE_BACKUP_UUR";
    static final String KEY = "BUURTREGIE_BACKUP_SLEUTEL";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** By itself when the database is ours and its content is real: who brings a database has backups of his own, or asks for these. */
    static BackupPlan of(Map<String, String> env, Options options) {
        boolean ours = env.getOrDefault("BUURTREGIE_DB_URL", "").isBlank();
        String set = set(env, SWITCH, Boolean.toString(ours && options.empty()));
        return new BackupPlan(
                Boolean.parseBoolean(set),
                Integer.parseInt(set(env, HOUR, "3")),
                Path.of(set(env, "BUURTREGIE_BACKUP_MAP", options.data().resolve("backup").toString()))
                        .toAbsolutePath(),
                Integer.parseInt(set(env, "BUURTREGIE_BACKUP_DAGEN", "14")),
                options.data().resolve("sleutel.backup"));
    }

    private static String set(Map<String, String> env, String variable, String otherwise) {
        String set = env.getOrDefault(variable, "").strip();
        return set.isEmpty() ? otherwise : set;
    }

    /** What the server is told, to say it on its page. */
    Map<String, String> settings() {
        return Map.of(SWITCH, Boolean.toString(nightly), HOUR, Integer.toString(hour));
    }

    /** The last moment at which one should have been made. */
    Instant due(Instant now) {
        ZonedDateTime today = now.atZone(ZONE).with(LocalTime.of(hour, 0));
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    /** From when on is kept what was erased: as long as there are backups, and a day. */
    Instant earliest(Instant now) {
        return now.minus(Duration.ofDays(days + 1L));
    }

    /** Draws a key when there is none yet, beside our own database. */
    Seal sealToMake(Map<String, String> env) throws IOException {
        demandKey(env);
        if (!hasKey(env)) {
            Files.createDirectories(keyFile.getParent());
            Folders.write(keyFile, SealKeyFile.drawn());
        }
        return sealToOpen(env, Optional.empty());
    }

    /** @throws StartFailure without a key while the database is elsewhere: what is here may be gone tomorrow, as in a container, and a key with it */
    void demandKey(Map<String, String> env) {
        if (!hasKey(env) && !env.getOrDefault(Database.ADDRESS, "").isBlank()) {
            throw new StartFailure(
                    Exit.SETTINGS,
                    "No backup is made: there is no key to seal it with, and one that is drawn here could go with this machine. Draw one"
                            + " with: openssl rand -base64 32. Keep it elsewhere, and give it as " + KEY + "_FILE, or in " + keyFile + ".");
        }
    }

    private boolean hasKey(Map<String, String> env) {
        return Secret.isGiven(env, KEY) || Files.exists(keyFile);
    }

    /** @param other a file with the key of an older backup */
    Seal sealToOpen(Map<String, String> env, Optional<Path> other) throws IOException {
        Optional<String> given = other.isPresent()
                ? Optional.of(Files.readString(other.get()))
                : Secret.of(env, KEY).or(this::kept);
        byte[] key = given.map(BackupPlan::bytes)
                .orElseThrow(() -> new StartFailure(
                        Exit.DATA,
                        "There is no key to open a backup: not in " + KEY + ", and not in " + keyFile
                                + ". Put your copy of it there, or give it with --sleutel."));
        return new Seal(key);
    }

    private Optional<String> kept() {
        try {
            return Files.exists(keyFile) ? Optional.of(Files.readString(keyFile)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new StartFailure(Exit.DATA, "The key in " + keyFile + " cannot be read.", unreadable);
        }
    }

    private static byte[] bytes(String text) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            if (key.length == Seal.KEY) {
                return key;
            }
        } catch (IllegalArgumentException words) {
            // said below
        }
        throw new StartFailure(
                Exit.SETTINGS,
                "The key of backups must be " + Seal.KEY + " bytes in base64. Draw one with: openssl rand -base64 32.");
    }
}
