package nl.buurtregie.platform.audit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.platform.audit.AuditLine;
import org.eclipse.microprofile.config.Config;

/** JSON lines at the end of a file. Opened each time, so that another program may put it away and begin a new one. */
@ApplicationScoped
class FileSink implements Sink {

    static final String SETTING = "buurtregie.beveiligingslog";

    @Inject
    private Config settings;

    @Override
    public String name() {
        return "bestand";
    }

    @Override
    public String where() {
        return settings.getOptionalValue(SETTING, String.class)
                .filter(path -> !path.isBlank())
                .map(path -> "het bestand " + Path.of(path.strip()).getFileName())
                .orElse(null);
    }

    @Override
    public void send(List<AuditLine> lines) throws IOException {
        Path file = Path.of(settings.getValue(SETTING, String.class).strip());
        String text = lines.stream().map(line -> Ecs.json(line) + "\n").collect(Collectors.joining());
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(false); // the place is written down after this: what a crash takes comes again
        }
    }
}
