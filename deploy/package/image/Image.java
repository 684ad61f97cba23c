import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FileEntry;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An image of nothing but the unpacked archive and the C library it needs: no shell, no root, nothing that it may write but
 * {@code /data}. The same files make the same image.
 */
public final class Image {

    private static final String HOME = "/opt/buurtregie";
    private static final String NOBODY = "65532:65532";
    private static final String DATA = "/data";

    private final Path archive;
    private final Path system;
    private final Instant moment;

    private Image(Path archive, Path system, Instant moment) {
        this.archive = archive;
        this.system = system;
        this.moment = moment;
    }

    /** @param args the unpacked archive, a folder with the C library at its place, the file to make, its name and version, seconds since 1970, and the processor */
    public static void main(String[] args) throws Exception {
        Instant moment = Instant.ofEpochSecond(Long.parseLong(args[4]));
        new Image(Path.of(args[0]), Path.of(args[1]), moment).make(Path.of(args[2]), args[3], args[5]);
    }

    private void make(Path file, String name, String processor) throws Exception {
        JibContainerBuilder image = Jib.fromScratch()
                .setFormat(ImageFormat.OCI)
                .addPlatform(processor, "linux")
                .setCreationTime(moment)
                .setUser(NOBODY)
                .setWorkingDirectory(AbsoluteUnixPath.get(DATA))
                .setEnvironment(new TreeMap<>(Map.of( // in one order, or two images of the same are not the same
                        "LD_LIBRARY_PATH", HOME + "/runtime/lib/system",
                        "LANG", "C.UTF-8",
                        "BUURTREGIE_DATA", DATA,
                        "BUURTREGIE_HOST", "0.0.0.0",
                        "BUURTREGIE_LOG_STDOUT", "true")))
                .setEntrypoint(
                        HOME + "/runtime/bin/java",
                        "-Xms8m",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Dbuurtregie.home=" + HOME,
                        "-cp",
                        HOME + "/lib/launcher/*",
                        "nl.buurtregie.start.Buurtregie")
                .setProgramArguments("start")
                .addVolume(AbsoluteUnixPath.get(DATA))
                .addExposedPort(Port.tcp(8080))
                .setLabels(new TreeMap<>(Map.of(
                        "org.opencontainers.image.title", "Buurtregie",
                        "org.opencontainers.image.version", name.substring(name.indexOf(':') + 1),
                        "org.opencontainers.image.licenses", "EUPL-1.2")));
        for (FileEntriesLayer layer : layers()) {
            image.addFileEntriesLayer(layer);
        }
        Path cache = Files.createTempDirectory("image");
        image.containerize(Containerizer.to(TarImage.at(file).named(name))
                .setOfflineMode(true)
                .setBaseImageLayersCache(cache)
                .setApplicationLayersCache(cache)
                .setToolName("buurtregie"));
    }

    /** What changes least comes first: whoever upgrades fetches the last one only. */
    private List<FileEntriesLayer> layers() throws IOException {
        Path server = archive.resolve("lib/payara-micro.jar");
        Path ours = archive.resolve("lib/launcher/buurtregie-start.jar");
        Predicate<Path> runtime = file -> file.startsWith(archive.resolve("runtime"));
        Predicate<Path> libraries = file -> file.equals(server)
                || file.startsWith(archive.resolve("lib/launcher")) && !file.equals(ours);
        return List.of(
                layer("system", system, "", file -> true).addEntry(emptyFolder()).build(),
                layer("java", archive, HOME, runtime).build(),
                layer("server", archive, HOME, libraries).build(),
                layer("program", archive, HOME, runtime.or(libraries).negate()).build());
    }

    private FileEntry emptyFolder() throws IOException {
        return new FileEntry(
                Files.createTempDirectory("data"),
                AbsoluteUnixPath.get(DATA),
                FilePermissions.fromOctalString("700"),
                moment,
                NOBODY);
    }

    private FileEntriesLayer.Builder layer(String name, Path root, String place, Predicate<Path> which) throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).filter(which).sorted()::iterator) {
                layer.addEntry(
                        file,
                        AbsoluteUnixPath.get(place + "/" + root.relativize(file)),
                        FilePermissions.fromOctalString(Files.isExecutable(file) ? "755" : "644"),
                        moment);
            }
        }
        return layer;
    }
}
