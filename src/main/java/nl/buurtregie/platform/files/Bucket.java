package nl.buurtregie.platform.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A place outside the database that keeps bytes by a name. Everything here throws {@link FileAway} when it does not answer in time,
 * and {@link FileRefused} when it does and says no to that one file.
 */
interface Bucket {

    /** What is there. */
    record Item(String name, Instant since) {}

    /** In the order of their names. @param more whether there are others behind these */
    record Page(List<Item> items, boolean more) {}

    void put(String name, byte[] bytes);

    /** Empty when there is nothing of that name. */
    Optional<byte[]> get(String name);

    boolean has(String name);

    /** Nothing happens when there is nothing of that name. */
    void remove(String name);

    /** At most a thousand of those whose names begin so, after that name ("" for the first). */
    Page page(String prefix, String after);

    /** Nothing happens when it answers, and knows us. */
    void ping();

    /** Whether it keeps what is taken away; false when it does not say. */
    boolean keepsVersions();
}
