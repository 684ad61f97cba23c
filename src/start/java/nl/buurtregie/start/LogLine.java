package nl.buurtregie.start;

import java.util.regex.Pattern;

/**
 * What a line in the server's log means to the launcher.
 *
 * @param text what to tell the operator
 */
record LogLine(Kind kind, String text) {

    /** The words the server speaks to us; all else is for the log. */
    enum Kind {
        PROGRESS,
        FAULT,
        FILLED,
        SERVER_UP,
        CAUSE,
        OTHER
    }

    private static final Pattern HEAD = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\S+: ");
    private static final String PROGRESS = "DEMO ";
    private static final String FAULT = "START-FOUT ";
    private static final Pattern JSON_MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern JSON_CAUSE =
            Pattern.compile("Caused by: (?:[\\w.$]+: )?((?:[^\"\\\\]|\\\\[^nr])*)");
    private static final Pattern CAUSE = Pattern.compile("^Caused by: (?:[\\w.$]+: )?");

    static LogLine read(String line) {
        if (!line.startsWith("{")) {
            return said(HEAD.matcher(line).replaceFirst("").strip());
        }
        LogLine said = said(inJson(JSON_MESSAGE, line));
        String cause = inJson(JSON_CAUSE, line);
        return said.kind() == Kind.OTHER && !cause.isEmpty() ? new LogLine(Kind.CAUSE, cause) : said;
    }

    /** The last that fits, or nothing. */
    private static String inJson(Pattern what, String line) {
        return what.matcher(line)
                .results()
                .reduce((first, last) -> last)
                .map(found -> found.group(1).replace("\\\"", "\"").replace("\\\\", "\\"))
                .orElse("");
    }

    private static LogLine said(String message) {
        if (message.startsWith(PROGRESS)) {
            return new LogLine(
                    Kind.PROGRESS, message.substring(PROGRESS.length()).strip());
        }
        if (message.startsWith(FAULT)) {
            String[] codeAndSentence = message.substring(FAULT.length()).strip().split("\\s+", 2);
            return new LogLine(Kind.FAULT, codeAndSentence[codeAndSentence.length - 1]);
        }
        if (message.equals("GEREED")) {
            return new LogLine(Kind.FILLED, "");
        }
        if (CAUSE.matcher(message).lookingAt()) {
            return new LogLine(Kind.CAUSE, CAUSE.matcher(message).replaceFirst(""));
        }
        return new LogLine(isServerUp(message) ? Kind.SERVER_UP : Kind.OTHER, "");
    }

    /** Payara says this whether or not the program in it came up. */
    private static boolean isServerUp(String message) {
        return message.startsWith("Payara Micro ") && message.contains(" ready in ");
    }
}
