package nl.buurtregie.gebied;

/** How large an area is. Kompaswijk and stadsdeel are the gemeente's own, by a mapping that it brings. */
public enum Niveau {
    BUURT("buurt"),
    WIJK("CBS-wijk"),
    KOMPASWIJK("kompaswijk"),
    STADSDEEL("stadsdeel"),
    GEMEENTE("gemeente");

    private final String woord;

    Niveau(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
