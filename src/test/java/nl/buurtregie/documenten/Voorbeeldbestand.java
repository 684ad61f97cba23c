package nl.buurtregie.documenten;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files to try with. */
final class Voorbeeldbestand {

    private Voorbeeldbestand() {}

    static byte[] pdf(boolean opSlot) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (opSlot) {
                document.protect(new StandardProtectionPolicy("een", "twee", new AccessPermission()));
            }
            document.save(uit);
            return uit.toByteArray();
        } catch (IOException kapot) {
            throw new UncheckedIOException(kapot);
        }
    }

    static byte[] zip(String... delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (String deel : delen) {
                zip.putNextEntry(new ZipEntry(deel));
                zip.write('x');
            }
        } catch (IOException kapot) {
            throw new UncheckedIOException(kapot);
        }
        return uit.toByteArray();
    }

    static byte[] png() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", uit);
        } catch (IOException kapot) {
            throw new UncheckedIOException(kapot);
        }
        return uit.toByteArray();
    }
}
