package nl.buurtregie.start;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro, unpacked once for all starts. That saves seconds, and only with plain jars on its class path can the JVM
 * keep an archive of loaded classes. What a run leaves here is removed before the next, because Payara would deploy it again.
 */
class ServerFolder {

    private static final Set<String> KEPT = Set.of(
            "runtime",
            "lib",
            "META-INF",
            "launch-micro.jar",
            "config",
            "config.pristine",
            "made-from",
            archiveName(),
            baseName());

    private final Path folder;
    private final Path distribution;

    ServerFolder(Path folder, Path distribution) {
        this.folder = folder;
        this.distribution = distribution;
    }

    void makeReady(Console console, Path log) throws IOException {
        String source = Files.size(distribution) + " " + Files.getLastModifiedTime(distribution);
        Path mark = folder.resolve("made-from");
        if (!Files.exists(mark) || !Files.readString(mark).equals(source)) {
            console.begin("Unpacking the server");
            Folders.delete(folder);
            Files.createDirectories(folder);
            unpack(log);
            Folders.copy(folder.resolve("config"), folder.resolve("config.pristine"));
            Files.writeString(mark, source);
            console.done();
        }
        clean();
        archiveOfTheJvm(log);
    }

    private void unpack(Path log) {
        List<String> command =
                List.of(java(), "-jar", distribution.toString(), "--rootdir", folder.toString(), "--outputlauncher");
        if (Commands.run(command, log, 120) != 0 || !Files.exists(launcher())) {
            throw new StartFailure(
                    Exit.DATA, "The server could not be unpacked in " + folder + ": " + Commands.lastWords(log));
        }
    }

    /**
     * A JVM brings an archive of its own classes, on which that of the loaded ones stands. The one that comes with us does not:
     * no two are the same, and what we publish has to be.
     */
    private void archiveOfTheJvm(Path log) {
        Path own = Path.of(System.getProperty("java.home"), "lib", "server", "classes.jsa");
        if (!learns() && !Files.exists(own) && !Files.exists(base())) {
            Commands.run(List.of(java(), "-Xshare:dump", "-XX:SharedArchiveFile=" + base()), log, 120);
        }
    }

    private void clean() throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (!KEPT.contains(child.getFileName().toString())) {
                    Folders.delete(child);
                }
            }
        }
        Folders.delete(folder.resolve("config"));
        Folders.copy(folder.resolve("config.pristine"), folder.resolve("config"));
    }

    Path launcher() {
        return folder.resolve("launch-micro.jar");
    }

    Path path() {
        return folder;
    }

    /** Is there as soon as the server is about to stop; the next start removes it. */
    Path leaving() {
        return folder.resolve("leaving");
    }

    /** Whoever sends people here hears for so long that nobody should come any more; the server still answers everybody. */
    void sayThatItLeaves(Server server, Map<String, String> env) {
        String seconds = env.getOrDefault("BUURTREGIE_STOP_WACHT", "").strip();
        if (seconds.isEmpty() || seconds.equals("0") || !server.isAlive()) {
            return;
        }
        try {
            Files.createFile(leaving());
            Thread.sleep(TimeUnit.SECONDS.toMillis(Long.parseLong(seconds)));
        } catch (IOException full) {
            // then it stops at once
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Of the JVM itself, when it came without; else it does not exist. */
    Path base() {
        return folder.resolve(baseName());
    }

    /** The loaded classes of the first run, ready to map. Another JVM cannot read it, so its version is in the name. */
    Path classArchive() {
        return folder.resolve(archiveName());
    }

    /** What this run writes at its end, when there is no archive yet. */
    Path newClassArchive() {
        return folder.resolve(learns() ? "new.aot" : "new.jsa");
    }

    /** Seconds that its end may take, with writing down what it learned; a newer JVM starts a second one for that, which takes as long as a start. */
    int patience() {
        if (Files.exists(classArchive())) {
            return Orphan.PATIENCE_SECONDS;
        }
        return learns() ? 75 : 60;
    }

    /** Only after an orderly end: a server that was cut off may have written half of it. */
    void keepClassArchive() {
        try {
            if (Files.exists(newClassArchive())) {
                Files.move(newClassArchive(), classArchive(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException lost) {
            // the next run makes it again
        }
    }

    private static String archiveName() {
        return "classes-" + System.getProperty("java.vm.version") + (learns() ? ".aot" : ".jsa");
    }

    /** Whether this JVM keeps more of a run than its classes. */
    static boolean learns() {
        return Runtime.version().feature() >= 25;
    }

    private static String baseName() {
        return "jvm-" + System.getProperty("java.vm.version") + ".jsa";
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
