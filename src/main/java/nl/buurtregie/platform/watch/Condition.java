package nl.buurtregie.platform.watch;

/** How bad it is; the worst comes last. */
public enum Condition {
    GOOD("goed"),
    ATTENTION("let op"),
    BROKEN("stuk");

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    /** As written on the page. */
    public String word() {
        return word;
    }
}
