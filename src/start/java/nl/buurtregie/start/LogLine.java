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
    private static final Pattern CAUSE = Pattern.compile("^Caused by: (?:[\\w.$]+: )?");

    static LogLine read(String line) {
        String message = HEAD.matcher(line).replaceFirst("").strip();
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
