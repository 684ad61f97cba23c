package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.Config;

/**
 * Passwords that were stolen elsewhere, in a file of the installation: a SHA-1 in hexadecimals and a colon on each line, in order, as Have I
 * Been Pwned gives it. Looked up here: not even a part of a password leaves the machine.
 */
@ApplicationScoped
class Leklijst implements OwnRules {

    static final String BESTAND = "buurtregie.wachtwoorden.gelekt";

    private static final int LETTERS = 40;

    @Inject
    private Config omgeving;

    /** @throws RuleViolation M2 when it is in the list; without a list nothing is */
    void keur(String wachtwoord) {
        String bestand =
                omgeving.getOptionalValue(BESTAND, String.class).orElse("").strip();
        String hash = DigestUtils.sha1Hex(wachtwoord).toUpperCase(Locale.ROOT);
        if (!bestand.isEmpty() && staatIn(Path.of(bestand), hash)) {
            throw new RuleViolation(
                    "M2",
                    "nieuw",
                    "Dit wachtwoord is ergens anders gestolen en staat in lijsten van inbrekers. Kies een ander.");
        }
    }

    /** By halves: forty gigabytes in some thirty-five looks. */
    private static boolean staatIn(Path bestand, String hash) {
        try (RandomAccessFile lijst = new RandomAccessFile(bestand.toFile(), "r")) {
            long van = 0;
            long tot = lijst.length();
            while (van < tot) {
                long midden = (van + tot) / 2;
                String regel = regelVanaf(lijst, midden);
                int waar = regel.isEmpty() ? -1 : hash.compareTo(regel);
                if (waar == 0) {
                    return true;
                }
                if (waar < 0) {
                    tot = midden;
                } else {
                    van = midden + 1;
                }
            }
            return false;
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    /** The first hash whose line begins here or later; empty at the end. */
    private static String regelVanaf(RandomAccessFile lijst, long plek) throws IOException {
        lijst.seek(Math.max(0, plek - 1));
        if (plek > 0) {
            int teken = lijst.read();
            while (teken >= 0 && teken != '\n') {
                teken = lijst.read();
            }
        }
        byte[] letters = new byte[LETTERS];
        int gelezen = lijst.read(letters);
        return gelezen == LETTERS ? new String(letters, StandardCharsets.US_ASCII) : "";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule(BESTAND, "a file that the server can read", pad -> Files.isReadable(Path.of(pad.strip()))));
    }
}
