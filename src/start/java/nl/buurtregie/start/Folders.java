package nl.buurtregie.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Whole folders, and files that get a new name at each start. */
final class Folders {

    private static final int KEPT_LOGS = 5;

    private Folders() {}

    /** Never for a moment readable by others, never half, and on the disk. */
    static void write(Path target, String text) throws IOException {
        Path fresh = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".tmp");
        DataDirectory.makePrivate(fresh);
        Files.writeString(fresh, text);
        toDisk(fresh);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void toDisk(Path path) throws IOException {
        StandardOpenOption how = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** {@code server.log} becomes {@code server.log.1}, and so on; the oldest goes. */
    static void rotate(Path log) throws IOException {
        rotate(log, log);
    }

    /** @param newest what becomes the first */
    private static void rotate(Path log, Path newest) throws IOException {
        for (int age = KEPT_LOGS; age > 0; age--) {
            Path newer = age == 1 ? newest : aged(log, age - 1);
            if (Files.exists(newer)) {
                Files.move(newer, aged(log, age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The same for a file that somebody goes on writing in, at its end: what is in it gets the other name, and it is empty. */
    static void rotateOpen(Path log) throws IOException {
        Path copy = log.resolveSibling(log.getFileName() + ".copy");
        Files.copy(log, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel open = FileChannel.open(log, StandardOpenOption.WRITE)) {
            open.truncate(0);
        }
        rotate(log, copy);
    }

    private static Path aged(Path log, int age) {
        return log.resolveSibling(log.getFileName() + "." + age);
    }
}
