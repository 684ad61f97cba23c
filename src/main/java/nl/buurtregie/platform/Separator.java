package nl.buurtregie.platform;

/** What stands between the cells of a file that people saved from a spreadsheet. Its first line tells. */
public final class Separator {

    private Separator() {}

    /** A semicolon, else a tab ("Unicode text" of Excel), else a comma. */
    public static char of(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.contains(";")) {
            return ';';
        }
        return first.contains("\t") ? '\t' : ',';
    }
}
