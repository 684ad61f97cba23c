package nl.buurtregie.platform.persistence;

/**
 * What servers remember of the database is another now: whoever remembers it forgets it. Each server hears it, whichever made the change.
 *
 * @param what which part
 */
public record Outdated(Part what) {

    /** What is remembered between requests, because it is read often and changes seldom. */
    public enum Part {
        AREAS,
        CATEGORIES,
        DECISIONS,
        /** The tables themselves: a newer version was started. */
        SCHEMA,
        SETTINGS
    }

    public boolean is(Part part) {
        return what == part;
    }
}
