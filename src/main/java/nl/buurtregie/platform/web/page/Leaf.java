package nl.buurtregie.platform.web.page;

import nl.buurtregie.platform.persistence.Counted;

/**
 * A page of a list found by counting rows: for a list that hardly changes while somebody reads.
 *
 * @param number the first is 1
 * @param size rows on it
 * @param total rows of all pages
 */
public record Leaf(int number, int size, int total) {

    /** The page that was asked for; the first when there is no such page. */
    public static Leaf of(String asked, int size, int total) {
        int number = asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
        return new Leaf((number - 1) * size < total ? number : 1, size, total);
    }

    /** So many rows come before it. */
    public int skip() {
        return (number - 1) * size;
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** Which rows of a list with the newest first are shown, of how many; null when all are. */
    public String note() {
        return note("de laatste %d", "de oudste %d");
    }

    /** The same of a list that begins with its first. */
    public String noteInOrder() {
        return note("de eerste %d", "de laatste %d");
    }

    private String note(String first, String last) {
        String which = isFirst() ? first : isLast() ? last : "de volgende %d";
        return new Counted(total).note(Math.min(size, total - skip()), which);
    }

    /** The address of the next page; null after the last. */
    public String next(String path) {
        return isLast() ? null : path + (number + 1);
    }

    private boolean isLast() {
        return number * size >= total;
    }
}
