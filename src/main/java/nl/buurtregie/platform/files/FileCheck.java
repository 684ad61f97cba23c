package nl.buurtregie.platform.files;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Lays the bucket beside the rows, a thousand names at a time. Only names that begin with a key of this database are looked at: what another
 * installation has in the same bucket is never touched.
 */
final class FileCheck {

    /** What is younger may be of a transaction that still goes on. */
    private static final Duration YOUNG = Duration.ofDays(1);

    private static final int SHOWN = 20;
    private static final int ROWS = 2_000;
    private static final int FEW = 100;
    private static final int OUR_NAME = 45;

    private final Transactions transactions;
    private final SealedBucket bucket;
    private final Duration young;

    FileCheck(Transactions transactions, SealedBucket bucket) {
        this(transactions, bucket, YOUNG);
    }

    /** @param young how old something must be before anybody asks whose it is */
    FileCheck(Transactions transactions, SealedBucket bucket, Duration young) {
        this.transactions = transactions;
        this.bucket = bucket;
        this.young = young;
    }

    /**
     * What was seen.
     *
     * @param outside rows whose bytes are outside
     * @param orphans what no row knows, older than a day
     * @param lost rows whose bytes are not there
     * @param shown which these are: "foto 12", at most twenty
     */
    record Found(long outside, long orphans, long lost, List<String> shown) {

        Found plus(Found other) {
            List<String> both = new ArrayList<>(shown);
            other.shown.stream().limit(SHOWN - shown.size()).forEach(both::add);
            return new Found(outside + other.outside, orphans + other.orphans, lost + other.lost, both);
        }
    }

    /**
     * @param remove whether what no row knows is taken away
     * @throws FileAway when the bucket does not answer
     */
    Found look(boolean remove) {
        Found all = new Found(0, 0, 0, List.of());
        Instant old = transactions.run(FileCheck::now).minus(young);
        List<String> here = transactions.run(FileCheck::sealed);
        for (String key : transactions.run(FileCheck::keys)) {
            all = all.plus(here.contains(key) ? look(key + "/", old, remove) : unopened(key + "/"));
        }
        return all;
    }

    private Found look(String prefix, Instant old, boolean remove) {
        Found all = new Found(0, 0, 0, List.of());
        String after = "";
        boolean more = true;
        while (more) {
            Bucket.Page page = bucket.bucket().page(prefix, after);
            more = page.more() && !page.items().isEmpty();
            String to = more ? page.items().get(page.items().size() - 1).name() : prefix + "~";
            all = all.plus(compare(after.isEmpty() ? prefix : after, to, page.items(), old, remove));
            after = to;
        }
        return all;
    }

    /** Their key was lost: whatever lies there, nobody opens it again. */
    private Found unopened(String prefix) {
        Found all = new Found(0, 0, 0, List.of());
        String after = prefix;
        while (!after.isEmpty()) {
            String begin = after;
            SortedMap<String, String> rows = transactions.run(connection -> rows(connection, begin, prefix + "~"));
            all = all.plus(new Found(
                    rows.size(),
                    0,
                    rows.size(),
                    rows.values().stream().limit(SHOWN).toList()));
            after = rows.size() == ROWS ? rows.lastKey() : "";
        }
        return all;
    }

    /** Of the database, whose clock is that of the world: the one of the program may be another, in a demo. */
    private static Instant now(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select now()");
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    private static List<String> sealed(Connection connection) throws SQLException {
        return texts(connection, "select id from zegelsleutel");
    }

    /** Of keys that are no longer here there may be rows too: they are lost. */
    private static List<String> keys(Connection connection) throws SQLException {
        Set<String> keys = new TreeSet<>(sealed(connection));
        for (String table : Moves.tables(connection)) {
            keys.addAll(texts(
                    connection,
                    "select distinct split_part(buiten, '/', 1) from " + table + " where buiten is not null"));
        }
        return List.copyOf(keys);
    }

    /** @param from not that name itself; @param to that one as well */
    private Found compare(String from, String to, List<Bucket.Item> items, Instant old, boolean remove) {
        Found all = new Found(0, 0, 0, List.of());
        String after = from;
        while (!after.equals(to)) { // of an emptied bucket one page is all rows there are
            String begin = after;
            SortedMap<String, String> rows = transactions.run(connection -> rows(connection, begin, to));
            String end = rows.size() == ROWS ? rows.lastKey() : to;
            List<Bucket.Item> some = items.stream()
                    .filter(item ->
                            item.name().compareTo(begin) > 0 && item.name().compareTo(end) <= 0)
                    .toList();
            all = all.plus(new Found(rows.size(), orphans(begin, end, some, rows, old, remove), 0, List.of()))
                    .plus(lost(rows, some));
            after = end;
        }
        return all;
    }

    private long orphans(
            String from, String to, List<Bucket.Item> items, Map<String, String> rows, Instant old, boolean remove) {
        Set<String> leaving = transactions.run(connection -> new TreeSet<>(
                texts(connection, "select naam from bestand_weg where naam > ? and naam <= ?", from, to)));
        List<Bucket.Item> orphans = items.stream()
                .filter(item -> !rows.containsKey(item.name()) && !leaving.contains(item.name()))
                .filter(item -> item.since().isBefore(old))
                .toList();
        return orphans.size() - (remove ? remove(orphans) : 0);
    }

    /** What is refused is a name that has to go from then on. @return how many these are */
    private int remove(List<Bucket.Item> orphans) {
        List<String> refused = new ArrayList<>();
        for (Bucket.Item item : orphans) {
            try {
                bucket.bucket().remove(item.name());
            } catch (FileRefused no) {
                refused.add(item.name());
            }
        }
        refused.removeIf(name -> name.length() > OUR_NAME); // no name of ours: there is no place to remember it
        transactions.run(connection -> FileNotes.refused(connection, refused));
        return refused.size();
    }

    /** A few may have come since the page was asked for: of so many as an emptied bucket has that is not asked one by one. */
    private Found lost(Map<String, String> rows, List<Bucket.Item> items) {
        Set<String> lost = new TreeSet<>(rows.keySet());
        items.forEach(item -> lost.remove(item.name()));
        if (lost.size() <= FEW) {
            lost.removeIf(this::has);
        }
        return new Found(
                0, 0, lost.size(), lost.stream().limit(SHOWN).map(rows::get).toList());
    }

    private boolean has(String name) {
        try {
            return bucket.bucket().has(name);
        } catch (FileRefused no) { // of what is not there it says so
            return true;
        }
    }

    /** By name outside: which row it is; at most {@link #ROWS} of them, the first. */
    private static SortedMap<String, String> rows(Connection connection, String from, String to) throws SQLException {
        SortedMap<String, String> rows = new TreeMap<>();
        String query = Moves.tables(connection).stream()
                .map(table ->
                        "select buiten, '" + table + " ' || id from " + table + " where buiten > ? and buiten <= ?")
                .collect(Collectors.joining(" union all ", "", " order by 1 limit " + ROWS));
        try (PreparedStatement ask = connection.prepareStatement(query)) {
            for (int place = 1; place <= ask.getParameterMetaData().getParameterCount(); place += 2) {
                ask.setString(place, from);
                ask.setString(place + 1, to);
            }
            ResultSet row = ask.executeQuery();
            while (row.next()) {
                rows.put(row.getString(1), row.getString(2));
            }
        }
        return rows;
    }

    private static List<String> texts(Connection connection, String query, String... values) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(query)) {
            for (int place = 0; place < values.length; place++) {
                ask.setString(place + 1, values[place]);
            }
            ResultSet row = ask.executeQuery();
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
