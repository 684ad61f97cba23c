package nl.buurtregie.start;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings: the environment, and behind it a file of lines {@code NAME=value}, as systemd and Docker read it. The file is
 * read here and not by them, so that every command sees what the service sees.
 */
final class Environment {

    private static final Pattern LINE = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)=(.*)");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");

    private Environment() {}

    /** @throws StartFailure when there is a file and it is not understood */
    static Map<String, String> ofThisProcess() {
        String file = System.getProperty("buurtregie.settings", "");
        return file.isBlank() ? System.getenv() : read(Path.of(file), System.getenv());
    }

    /** @param before goes before what the file says */
    static Map<String, String> read(Path file, Map<String, String> before) {
        Map<String, String> all = new HashMap<>();
        List<String> faults = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String text = line.strip();
            Matcher parts = LINE.matcher(text);
            if (parts.matches()) {
                all.put(parts.group(1), value(parts.group(2).strip()));
            } else if (!text.isEmpty() && !text.startsWith("#")) { // never the line itself: there may be a password in it
                faults.add("Line " + number + " of " + file + " is not NAME=value and begins not with #.");
            }
        }
        if (!faults.isEmpty()) {
            throw new StartFailure(Exit.SETTINGS, String.join("\n  ", faults));
        }
        all.putAll(before);
        return all;
    }

    private static String value(String text) {
        Matcher quoted = QUOTED.matcher(text);
        if (!quoted.matches()) {
            return text;
        }
        return quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException other) {
            throw new StartFailure(Exit.SETTINGS, "The settings in " + file + " are not in UTF-8. Save them so.", other);
        } catch (IOException unreadable) {
            throw new StartFailure(
                    Exit.SETTINGS,
                    "The settings in " + file + " cannot be read. Run this as the user of the service: runuser -u buurtregie -- ….",
                    unreadable);
        }
    }
}
