package nl.buurtregie.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.impl.base.exporter.zip.ZipExporterImpl;

/** Writes an archive as it is: nearly all that is in a WAR was pressed before, and pressing it once more costs each row seconds. */
public class Ongeperst extends ZipExporterImpl {

    public Ongeperst(Archive<?> archief) {
        super(archief);
    }

    @Override
    public InputStream exportAsInputStream() {
        try {
            Path bestand = Files.createTempFile("archief", ".zip");
            try (ZipOutputStream uit = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(bestand)))) {
                uit.setLevel(Deflater.NO_COMPRESSION);
                for (Node deel : getArchive().getContent().values()) {
                    schrijf(deel, deel.getPath().get().substring(1), uit);
                }
            }
            return Files.newInputStream(bestand, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    private static void schrijf(Node deel, String naam, ZipOutputStream uit) throws IOException {
        if (deel.getAsset() == null) {
            uit.putNextEntry(new ZipEntry(naam + "/"));
            return;
        }
        uit.putNextEntry(new ZipEntry(naam));
        try (InputStream in = deel.getAsset().openStream()) {
            in.transferTo(uit);
        }
    }
}
