package nl.buurtregie.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * That something was erased, beside the backups: a backup that is put back knows nothing of what was erased after it. A line each, as
 * the table {@code opgeruimd} has it: when, which kind, and the number of what went when somebody asked for it. No name, no address.
 */
final class Erased {

    static final String NAME = "gewist.tsv";

    /** What was written by a transaction that began earlier shows later. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final Path file;

    Erased(Path folder) {
        this.file = folder.resolve(NAME);
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
        make();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) { // servers may share the folder
            List<Line> here = lines();
            Instant last = here.isEmpty()
                    ? earliest
                    : here.get(here.size() - 1).at().minus(OVERLAP);
            Instant from = last.isBefore(earliest) ? earliest : last;
            Set<Line> known = new HashSet<>(here);
            List<Line> fresh =
                    since(connection, from).stream().filter(known::add).toList();
            if (!fresh.isEmpty()) {
                write(channel, fresh);
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return fresh.size();
        }
    }

    /** Until when it says all: each look at the database moves it, also when nothing was erased. */
    Instant reaches() throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    private void make() throws IOException {
        Files.createDirectories(file.getParent());
        if (!exists()) {
            Files.createFile(file);
            DataDirectory.makePrivate(file);
        }
    }

    private void write(FileChannel channel, List<Line> fresh) throws IOException {
        StringBuilder text = new StringBuilder();
        fresh.forEach(line -> text.append(line.text()).append('\n'));
        channel.truncate(whole().getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
        channel.write(StandardCharsets.UTF_8.encode(text.toString()));
        channel.force(true);
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
        return lines().stream().filter(line -> !line.at().isBefore(from)).toList();
    }

    /** No backup is old enough to need them. */
    void forget(Instant before) throws IOException {
        List<Line> all = lines();
        List<Line> kept = since(before);
        if (kept.size() < all.size()) {
            Path fresh = file.resolveSibling(NAME + ".tmp");
            Files.write(fresh, kept.stream().map(Line::text).toList());
            DataDirectory.makePrivate(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
