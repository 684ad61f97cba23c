package nl.buurtregie.start;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that comes with us: unpacked once, and again when the version that comes with us changes. */
class PostgresProgram {

    /** Goes with the version in pom.xml; data made by another major version is not touched. */
    static final String MAJOR = "17";

    private static final int OWNER_MAY_EXECUTE = 0100;

    private final Path folder;

    PostgresProgram(Path folder) {
        this.folder = folder;
    }

    String tool(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** True when it had to be unpacked. */
    boolean unpackWhenNeeded(Console console) {
        URL archive = archive();
        Path mark = folder.resolve("unpacked-from");
        try {
            String source = archive.openConnection().getContentLengthLong() + " " + archive.getPath();
            if (Files.exists(mark) && Files.readString(mark).equals(source)) {
                return false;
            }
            console.begin("Unpacking PostgreSQL");
            Folders.delete(folder);
            unpack(archive);
            Files.writeString(mark, source);
            console.done();
            return true;
        } catch (IOException failed) {
            throw new StartFailure(
                    Exit.DATA, "PostgreSQL could not be unpacked in " + folder + ": " + failed.getMessage(), failed);
        }
    }

    private void unpack(URL archive) throws IOException {
        try (InputStream raw = new BufferedInputStream(archive.openStream(), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar);
            }
        }
    }

    private void unpack(TarArchiveEntry entry, InputStream content) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an entry outside the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !target.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make executable: " + target);
        }
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        String libc = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        String name = "/postgres-" + system + (arm ? "-arm_64" : "-x86_64") + libc + ".txz";
        URL archive = PostgresProgram.class.getResource(name);
        if (archive == null) {
            throw new StartFailure(
                    Exit.DATABASE,
                    "No PostgreSQL comes with Buurtregie for this machine (" + system + ", "
                            + System.getProperty("os.arch") + "). Point BUURTREGIE_DB_URL at one of your own.");
        }
        return archive;
    }
}
