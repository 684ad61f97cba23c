package nl.buurtregie.start.log;

import java.util.regex.Pattern;

/**
 * What a line in the server's log means to the launcher.
 *
 * @param text what to tell the operator
 */
public record LogLine(Kind kind, String text) {

    /** The words the server speaks to us; all else is for the log. */
    public enum Kind {
        PROGRESS,
        FAULT,
        NO_DATABASE,
        FILLED,
        SERVER_UP,
        CAUSE,
        OTHER
    }

    private static final Pattern HEAD = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\S+: ");
    private static final String PROGRESS = "DEMO ";
    private static final String FAULT = "START-FOUT ";
    private static final String DATABASE = "DATABASE"; // away, which passes
    private static final String JSON_MESSAGE = "\"message\":\"";
    private static final Pattern CAUSE = Pattern.compile("^Caused by: (?:[\\w.$]+: )?");

    static LogLine read(String line) {
        if (!line.startsWith("{")) {
            return said(HEAD.matcher(line).replaceFirst("").strip());
        }
        int message = line.indexOf(JSON_MESSAGE);
        LogLine said = said(message < 0 ? "" : text(line, message + JSON_MESSAGE.length()));
        int cause = line.lastIndexOf("Caused by: ");
        return said.kind() == Kind.OTHER && cause >= 0
                ? said(text(line, cause).lines().findFirst().orElse(""))
                : said;
    }

    /** What stands in JSON from here to the end of the text; a line can be far too long for a pattern. */
    private static String text(String line, int from) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < line.length() && line.charAt(at) != '"'; at++) {
            boolean escaped = line.charAt(at) == '\\' && at + 1 < line.length();
            at += escaped ? 1 : 0;
            text.append(escaped && line.charAt(at) == 'n' ? '\n' : line.charAt(at));
        }
        return text.toString();
    }

    private static LogLine said(String message) {
        if (message.startsWith(PROGRESS)) {
            return new LogLine(
                    Kind.PROGRESS, message.substring(PROGRESS.length()).strip());
        }
        if (message.startsWith(FAULT)) {
            String[] codeAndSentence = message.substring(FAULT.length()).strip().split("\\s+", 2);
            return new LogLine(
                    codeAndSentence[0].equals(DATABASE) ? Kind.NO_DATABASE : Kind.FAULT,
                    codeAndSentence[codeAndSentence.length - 1]);
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
