package nl.buurtregie.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** The one folder that holds everything worth keeping: database, logs and what the server unpacked. One start at a time. */
class DataDirectory {

    private static final long LEAST_FREE_BYTES = 500L << 20;
    private static final String ROOT = "root";

    /** What the last start of a real installation was set. */
    private static final String SETTINGS = "settings.names";

    /** That it began as a demo. */
    private static final String DEMO = "demo-city";

    private final Path path;
    private FileChannel lock;

    private DataDirectory(Path path) {
        this.path = path;
    }

    static DataDirectory open(Path path) {
        demandOwner(path);
        DataDirectory data = new DataDirectory(path);
        try {
            data.create();
            data.lock();
            data.demandSpace(path.toFile().getUsableSpace()); // a FileStore is not found in a changed root
        } catch (IOException refused) {
            String why = refused instanceof AccessDeniedException ? "" : " (" + refused.getMessage() + ")";
            throw failure("The data directory " + path + " cannot be written" + why
                    + ". Mend its rights, or choose another with --data.");
        }
        return data;
    }

    /** What root makes here, who it belongs to cannot read or replace: the service would stand still, or make no backups any more. */
    static void demandOwner(Path path) {
        try {
            if (Files.isDirectory(path)) {
                demandOwner(path, Files.getOwner(path).getName(), System.getProperty("user.name"));
            }
        } catch (IOException | UnsupportedOperationException unknown) {
            // then it is not this that goes wrong
        }
    }

    static void demandOwner(Path path, String owner, String me) {
        if (me.equals(ROOT) && !owner.equals(ROOT)) {
            throw failure(path + " belongs to " + owner + ", and you are root. Say: runuser -u " + owner + " -- and what you said.");
        }
    }

    private void create() throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            makePrivate(path);
        }
        Files.createDirectories(path.resolve("log"));
        Files.delete(Files.createTempFile(path, "write", ".probe"));
    }

    /** The kernel lets go of the lock when this process ends, however it ends; so a crash leaves no stale lock. */
    private void lock() throws IOException {
        Path file = path.resolve("start.lock");
        lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!tryLock(lock)) {
            String holder = Files.readString(file).strip();
            lock.close();
            throw failure("Another start is using " + path + (holder.isEmpty() ? "" : " (process " + holder + ")")
                    + ". Stop it first, or choose another directory with --data.");
        }
        writeHolder(ProcessHandle.current().pid());
    }

    /** Through the channel that has the lock: closing any other one of this file would let go of it. */
    private void writeHolder(long pid) throws IOException {
        lock.truncate(0);
        lock.write(StandardCharsets.US_ASCII.encode(pid + "\n"), 0);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    void demandSpace(long free) {
        if (free < LEAST_FREE_BYTES) {
            throw failure("Only " + (free >> 20) + " MB is free for " + path + ", and at least "
                    + (LEAST_FREE_BYTES >> 20) + " MB is needed. Make room, or choose another disk with --data.");
        }
    }

    void guardDemo(Options options) {
        demandOneKind(path, options);
        if (!options.empty() && !Files.exists(path.resolve(DEMO))) {
            try {
                Files.writeString(path.resolve(DEMO), "Made with demo accounts, whose passwords everyone knows.\n");
            } catch (IOException refused) {
                throw failure("The data directory " + path + " cannot be written.");
            }
        }
    }

    /**
     * Everyone knows the demo passwords, and invented cases are counted: what began as a demo never becomes real, nor the other way round.
     * Version 0.1.0 let it, on this machine only: who took it at its word says so by taking away the mark.
     */
    static void demandOneKind(Path path, Options options) {
        Path mark = path.resolve(DEMO);
        if (options.empty() && Files.exists(mark)) {
            throw failure("The data in " + path + " began as a demo city, with invented cases and passwords that everyone knows."
                    + " Choose another directory with --data. Was it used for real since, with 0.1.0? Then remove " + mark
                    + ": the invented cases stay in it and are counted, and its demo accounts open no more.");
        }
        if (!options.empty() && !Files.exists(mark) && Files.exists(path.resolve(SETTINGS))) {
            throw failure(
                    "The data in " + path
                            + " are of a real installation. Add --leeg, or choose another directory with --data.");
        }
    }

    /**
     * What was started with settings and now has none lost its file: it would begin an empty database of its own, behind the same
     * address. Their names are kept, never what they say.
     */
    void guardSettings(Map<String, String> env) {
        Path mark = path.resolve(SETTINGS);
        List<String> now = names(env);
        try {
            List<String> before = Files.exists(mark) ? Files.readAllLines(mark) : List.of();
            boolean lost = before.contains(Database.ADDRESS) && !now.contains(Database.ADDRESS);
            if (lost || !before.isEmpty() && now.isEmpty()) {
                throw new StartFailure(
                        Exit.SETTINGS,
                        "Nothing was started. The last start had the settings " + String.join(", ", before) + "; this one has "
                                + (now.isEmpty() ? "none" : "no " + Database.ADDRESS)
                                + ". Did the file with settings come along? If it is meant so, remove " + mark + ".");
            }
        } catch (IOException refused) {
            throw failure("The data directory " + path + " cannot be read.");
        }
    }

    /** Of a real installation, once it is known that this start goes on: a refused one leaves everything as it was. */
    void rememberSettings(Map<String, String> env, Options options) {
        if (!options.empty()) {
            return;
        }
        try {
            Files.write(path.resolve(SETTINGS), names(env));
        } catch (IOException refused) {
            throw failure("The data directory " + path + " cannot be written.");
        }
    }

    private static List<String> names(Map<String, String> env) {
        return env.keySet().stream().filter(name -> name.startsWith("BUURTREGIE_")).sorted().toList();
    }

    Path path() {
        return path;
    }

    Path log(String name) {
        return path.resolve("log").resolve(name);
    }

    void release() {
        try {
            lock.close();
        } catch (IOException ignored) {
            // the end of the process lets go of it
        }
    }

    static void makePrivate(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    private static StartFailure failure(String sentence) {
        return new StartFailure(Exit.DATA, sentence);
    }
}
