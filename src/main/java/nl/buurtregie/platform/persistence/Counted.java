package nl.buurtregie.platform.persistence;

import jakarta.persistence.Query;

/**
 * How many rows there are, counted no further than a thousand: nobody reads the difference, and counting on reads the whole table.
 *
 * @param number {@link #AT_MOST} says as many or more
 */
public record Counted(int number) {

    public static final int AT_MOST = 1_000;

    /** @param ids one column, in the order of the list that is counted, so that the same index serves both */
    public static Counted of(Query ids) {
        return new Counted(ids.setMaxResults(AT_MOST).getResultList().size());
    }

    /** As many as there are. */
    public static Counted all(int number) {
        return new Counted(Math.min(number, AT_MOST));
    }

    /** "63", or "1000 of meer". */
    public String words() {
        return number < AT_MOST ? Integer.toString(number) : AT_MOST + " of meer";
    }

    /**
     * What is shown of it: "Dit zijn de laatste 20, van 63."
     *
     * @param which how those that are shown are named, with their number in it
     * @return null when all are shown
     */
    public String note(int shown, String which) {
        if (number <= shown) {
            return null;
        }
        String what = shown == 1 ? "Dit is " + which.replace(" %d", "") : "Dit zijn " + which.formatted(shown);
        return what + ", van " + words() + ".";
    }
}
