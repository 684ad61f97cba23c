import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Looks into archives for deploy/release; run as a source file. {@code classes FOLDER ARCHIVE…} unpacks the classes of archives and
 * of the archives in them, without their module descriptions, so that jdeps sees them as the class path does.
 * {@code parts ARCHIVE…} prints the libraries in them: file, SHA-256, and group, artifact and version when they tell.
 */
class Nested {

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        for (int at = args[0].equals("classes") ? 2 : 1; at < args.length; at++) {
            if (args[0].equals("classes")) {
                classes(Path.of(args[1], "own-" + at), Files.readAllBytes(Path.of(args[at])), Path.of(args[1]));
            } else {
                parts(Path.of(args[at]));
            }
        }
    }

    private static void classes(Path to, byte[] archive, Path all) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".jar")) {
                    classes(all.resolve(Path.of(name).getFileName().toString()), in.readAllBytes(), all);
                } else if (name.endsWith(".class")
                        && !name.endsWith("module-info.class")
                        && !name.startsWith("META-INF/")
                        && !name.contains("..")) {
                    Path file = to.resolve(name.replaceFirst("^(WEB-INF|MICRO-INF)/classes/", ""));
                    Files.createDirectories(file.getParent());
                    Files.write(file, in.readAllBytes());
                }
            }
        }
    }

    private static void parts(Path archive) throws IOException, NoSuchAlgorithmException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".jar")) {
                    byte[] jar = zip.getInputStream(entry).readAllBytes();
                    String hash = HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
                    System.out.println(Path.of(entry.getName()).getFileName() + "\t" + hash + "\t" + coordinates(jar));
                }
            }
        }
    }

    /** Only when there is one description: a jar with several is made of several. */
    private static String coordinates(byte[] jar) {
        String found = "";
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().matches("META-INF/maven/.*/pom.properties")) {
                    Properties told = new Properties();
                    told.load(new ByteArrayInputStream(in.readAllBytes()));
                    found = found.isEmpty()
                            ? told.getProperty("groupId") + "\t" + told.getProperty("artifactId") + "\t"
                                    + told.getProperty("version")
                            : "\t\t";
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found.isEmpty() ? "\t\t" : found;
    }
}
