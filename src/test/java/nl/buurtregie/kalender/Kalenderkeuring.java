package nl.buurtregie.kalender;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationResult;

/** Two judges of a calendar: ical4j by the rules of RFC 5545, and ical.js as a phone would read it. */
public final class Kalenderkeuring {

    private Kalenderkeuring() {}

    /** What is against the rules; empty when nothing is. */
    public static String regels(String tekst) {
        try {
            Calendar kalender = new CalendarBuilder().build(new StringReader(tekst));
            ValidationResult gevonden = kalender.validate();
            return gevonden.hasErrors() ? gevonden.getEntries().toString() : "";
        } catch (IOException | ParserException fout) {
            return fout.toString();
        }
    }

    /** Each talk on a line: uid, sequence, begin, end (both UTC), status, place. */
    public static String telefoon(String tekst) {
        try {
            Path bestand = Files.createTempFile("kalender", ".ics");
            Files.writeString(bestand, tekst);
            Process proces = new ProcessBuilder("node", "tools/kalender.mjs", bestand.toString())
                    .directory(Path.of("src/main/frontend").toFile())
                    .redirectErrorStream(true)
                    .start();
            String woorden = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            proces.waitFor();
            Files.delete(bestand);
            return woorden.strip();
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }
}
