package nl.buurtregie.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That something was erased, beside the backups: a backup that is put back knows nothing of what was erased after it. A line each, as
 * the table {@code opgeruimd} has it: when, which kind, and the number of what went when somebody asked for it. No name, no address.
 */
final class Erased {

    static final String NAME = "gewist.tsv";

    /** Of what time that file says all; a copy of it keeps its text, and not when it was written. */
    static final String REACH = "gewist.bereik";

    private static final String LOCK = ".gewist.lock";

    /** What was written by a transaction that began earlier shows later. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final Path file;
    private final Path reach;

    Erased(Path folder) {
        this.file = folder.resolve(NAME);
        this.reach = folder.resolve(REACH);
    }

    /** It says all that was erased from the one to the other. */
    record Reach(Instant from, Instant until) {

        /** Whether it says all that a backup of that moment does not know. */
        boolean covers(Instant moment) {
            return !moment.isBefore(from) && until.isAfter(moment);
        }
    }

    /** @param number null: all of that kind that was past its term */
    record Line(Instant at, String kind, String number) {

        private String text() {
            return at + "\t" + kind + "\t" + (number == null ? "" : number);
        }

        private static Line parse(String text) {
            String[] parts = text.split("\t", -1);
            return new Line(Instant.parse(parts[0]), parts[1], parts[2].isEmpty() ? null : parts[2]);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    /**
     * Adds what the database says and is not here yet.
     *
     * @param earliest what is older no backup needs
     * @return how many
     */
    int append(Connection connection, Instant earliest) throws SQLException, IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel alone = alone()) {
            Instant now = Instant.now();
            Reach known = exists() ? reach(earliest) : new Reach(earliest, now);
            List<Line> here = lines();
            Instant last = here.isEmpty()
                    ? earliest
                    : here.get(here.size() - 1).at().minus(OVERLAP);
            Instant from = last.isBefore(earliest) ? earliest : last;
            Set<Line> all = new LinkedHashSet<>(here);
            all.addAll(since(connection, from));
            if (all.size() > here.size() || !exists()) {
                write(file, all.stream().map(Line::text).toList());
            }
            Instant begin = known.until().isBefore(from) ? from : known.from(); // nobody looked in between
            write(reach, List.of(begin + " " + now));
            return all.size() - here.size();
        }
    }

    /** Servers may share the folder. What is locked is never read or replaced: closing another line to it would let go. */
    private FileChannel alone() throws IOException {
        FileChannel channel = FileChannel.open(
                file.resolveSibling(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    /** Each look at the database moves its end, also when nothing was erased. Of a version that did not write it down: by the file's own time. */
    Reach reach(Instant from) throws IOException {
        if (!Files.exists(reach)) {
            return new Reach(from, Files.getLastModifiedTime(file).toInstant());
        }
        String[] both = Files.readString(reach).strip().split(" ");
        try {
            return new Reach(Instant.parse(both[0]), Instant.parse(both[1]));
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException broken) {
            throw new IOException(reach + " is damaged", broken);
        }
    }

    private static void write(Path target, List<String> lines) throws IOException {
        Folders.write(target, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    /** As the database knows them, oldest first. */
    static List<Line> since(Connection connection, Instant from) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select op, soort, nummer from opgeruimd where op >= ? order by op, id")) {
            statement.setTimestamp(1, Timestamp.from(from));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(new Line(row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3)));
                }
            }
        }
        return lines;
    }

    List<Line> since(Instant from) throws IOException {
        return since(lines(), from);
    }

    private static List<Line> since(List<Line> all, Instant from) {
        return all.stream().filter(line -> !line.at().isBefore(from)).toList();
    }

    /** No backup is old enough to need them. */
    void forget(Instant before) throws IOException {
        try (FileChannel alone = alone()) {
            List<Line> all = lines();
            List<Line> kept = since(all, before);
            if (kept.size() < all.size()) {
                write(file, kept.stream().map(Line::text).toList());
            }
            Reach known = reach(before);
            if (known.from().isBefore(before)) {
                write(reach, List.of(before + " " + known.until()));
            }
        }
    }

    private List<Line> lines() throws IOException {
        return exists() ? whole().lines().map(Line::parse).toList() : List.of();
    }

    /** A last line without its end was cut off while it was written, and comes again from the database. */
    private String whole() throws IOException {
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }
}
