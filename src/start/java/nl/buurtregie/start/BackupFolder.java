package nl.buurtregie.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.start.dump.Seal;

/** The folder with backups: a file each, whole or not there, with the sum of its bytes beside it. */
final class BackupFolder {

    private static final String BEGIN = "buurtregie-";
    private static final String END = ".backup";
    private static final String SUM = ".sha256";
    private static final String HALF = ".part";
    private static final long KEPT_FREE = 500L << 20;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;

    BackupFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes what is sealed. */
    interface Content {
        void to(OutputStream out) throws IOException, SQLException;
    }

    /** @param moment what the backup is of @return the file, on the disk and complete */
    Path write(Instant moment, Seal seal, Content content) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path file = folder.resolve(BEGIN + MOMENT.format(moment) + END);
        Path half = folder.resolve(file.getFileName() + HALF);
        forgetHalves();
        Optional<Path> last = newest();
        demandRoom(folder.toFile().getUsableSpace(), last.isPresent() ? Files.size(last.get()) : 0);
        try {
            Files.createFile(half);
            DataDirectory.makePrivate(half);
            MessageDigest digest = sha256();
            try (OutputStream out = seal.over(new DigestOutputStream(Files.newOutputStream(half), digest))) {
                content.to(out);
            }
            Folders.toDisk(half);
            writeSum(file, digest);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            Folders.toDisk(folder);
            return file;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /**
     * A database on the same disk has to go on writing meanwhile, and after it.
     *
     * @param last how large the last one was, bytes
     */
    static void demandRoom(long free, long last) throws IOException {
        if (free < last + KEPT_FREE) {
            throw new IOException("only " + (free >> 20) + " MB is free for backups; the last one takes " + (last >> 20) + " MB, and "
                    + (KEPT_FREE >> 20) + " MB has to stay. Make room, or choose another disk with BUURTREGIE_BACKUP_MAP");
        }
    }

    /** What was being written when a machine or a person stopped it. Only one is made at a time. */
    private void forgetHalves() throws IOException {
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, BEGIN + "*" + END + HALF)) {
            for (Path half : halves) {
                Files.deleteIfExists(half);
            }
        }
    }

    /** As {@code sha256sum -c} reads it. */
    private static void writeSum(Path file, MessageDigest digest) throws IOException {
        Path sum = beside(file);
        Files.writeString(sum, HexFormat.of().formatHex(digest.digest()) + "  " + file.getFileName() + "\n");
        DataDirectory.makePrivate(sum);
        Folders.toDisk(sum);
    }

    /** @throws IOException when it is not what was written; a file without its sum is judged by its seal alone */
    static void demandSum(Path file) throws IOException {
        if (!Files.exists(beside(file))) {
            return;
        }
        MessageDigest digest = sha256();
        try (OutputStream through = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, through);
        }
        String sum = HexFormat.of().formatHex(digest.digest());
        if (!Files.readString(beside(file)).startsWith(sum)) {
            throw new IOException(file + " is damaged: its sum is not the one beside it");
        }
    }

    Optional<Path> newest() throws IOException {
        return all().stream().reduce((older, newer) -> newer);
    }

    /** The newest stays, however old it is. @return how many went */
    int forget(Instant before) throws IOException {
        List<Path> all = all();
        int gone = 0;
        for (Path file : all.subList(0, Math.max(0, all.size() - 1))) {
            if (moment(file).orElseThrow().isBefore(before)) {
                Files.deleteIfExists(beside(file));
                Files.delete(file);
                gone++;
            }
        }
        return gone;
    }

    /** Oldest first. */
    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> moment(file).isPresent())
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    private static Optional<Instant> moment(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(BEGIN) || !name.endsWith(END)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    MOMENT.parse(name.substring(BEGIN.length(), name.length() - END.length()), Instant::from));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + SUM);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
