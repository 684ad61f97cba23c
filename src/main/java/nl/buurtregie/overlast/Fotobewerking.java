package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import nl.buurtregie.platform.RuleViolation;

/**
 * Makes a photo fit to keep. It is read as a picture and written anew: whatever else was in the file (place, camera, a
 * second file behind it) does not survive that. JPEG and PNG, judged by content and not by name.
 */
@ApplicationScoped
class Fotobewerking {

    static final int LANGSTE_ZIJDE = 1_600;
    static final int GROOTSTE = 400 * 1024;

    /** What may be sent; a phone sends 400 KB, a resident's browser without our script a photo as it is. */
    static final int GROOTST_GESTUURD = 12 * 1024 * 1024;

    /** A picture of more points than any phone makes is a trap: it would fill our memory. */
    private static final long MEESTE_PUNTEN = 40_000_000L;

    private static final double BESTE = 0.86;
    private static final double MINSTE = 0.4;

    /** Photos are unpacked in memory: a few at a time is enough. */
    private final Semaphore plaatsen = new Semaphore(2);

    /** A photo made anew. */
    record Schoon(byte[] jpeg, int breedte, int hoogte) {}

    /** @throws RuleViolation O2.1 when it is not a photo, too large, or broken */
    Schoon schoon(byte[] gestuurd) {
        plaatsen.acquireUninterruptibly();
        try {
            keur(gestuurd);
            return maak(gestuurd);
        } catch (IOException | RuntimeException stuk) {
            if (stuk instanceof RuleViolation geweigerd) {
                throw geweigerd;
            }
            throw geenFoto();
        } finally {
            plaatsen.release();
        }
    }

    /** By its content, and before it is unpacked. */
    private static void keur(byte[] gestuurd) throws IOException {
        if (gestuurd.length > GROOTST_GESTUURD) {
            throw new RuleViolation("O2.1", "foto", "Deze foto is te groot. Kies een foto van hooguit 12 MB.");
        }
        boolean jpeg = gestuurd.length > 3 && (gestuurd[0] & 0xff) == 0xff && (gestuurd[1] & 0xff) == 0xd8;
        boolean png = gestuurd.length > 8 && (gestuurd[0] & 0xff) == 0x89 && gestuurd[1] == 'P' && gestuurd[2] == 'N';
        if (!jpeg && !png) {
            throw geenFoto();
        }
        try (ImageInputStream stroom = new MemoryCacheImageInputStream(new ByteArrayInputStream(gestuurd))) {
            Iterator<ImageReader> lezers = ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png");
            ImageReader lezer = lezers.next();
            try {
                lezer.setInput(stroom, true, true);
                long punten = (long) lezer.getWidth(0) * lezer.getHeight(0);
                if (punten > MEESTE_PUNTEN) {
                    throw new RuleViolation("O2.1", "foto", "Deze foto heeft te veel punten. Maak de foto opnieuw.");
                }
            } finally {
                lezer.dispose();
            }
        }
    }

    private static Schoon maak(byte[] gestuurd) throws IOException {
        BufferedImage recht = Thumbnails.of(new ByteArrayInputStream(gestuurd)) // turns it upright by its own tag
                .scale(1)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        int langste = Math.max(recht.getWidth(), recht.getHeight());
        BufferedImage klein = langste <= LANGSTE_ZIJDE
                ? recht
                : Thumbnails.of(recht).size(LANGSTE_ZIJDE, LANGSTE_ZIJDE).asBufferedImage();
        byte[] jpeg = schrijf(klein, BESTE);
        for (double kwaliteit = BESTE - 0.1; jpeg.length > GROOTSTE && kwaliteit >= MINSTE; kwaliteit -= 0.1) {
            jpeg = schrijf(klein, kwaliteit);
        }
        if (jpeg.length > GROOTSTE) { // noise all over: smaller then
            klein = Thumbnails.of(klein)
                    .scale(0.5)
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
            jpeg = schrijf(klein, MINSTE);
        }
        return new Schoon(jpeg, klein.getWidth(), klein.getHeight());
    }

    /** Straight from memory to memory: a copy of a photo is ten megabytes. */
    private static byte[] schrijf(BufferedImage beeld, double kwaliteit) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ImageWriter schrijver = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stroom = new MemoryCacheImageOutputStream(uit)) {
            ImageWriteParam hoe = schrijver.getDefaultWriteParam();
            hoe.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            hoe.setCompressionQuality((float) kwaliteit);
            schrijver.setOutput(stroom);
            schrijver.write(null, new IIOImage(beeld, null, null), hoe);
        } finally {
            schrijver.dispose();
        }
        return uit.toByteArray();
    }

    private static RuleViolation geenFoto() {
        return new RuleViolation("O2.1", "foto", "Dit is geen foto die wij kunnen lezen. Kies een JPG- of PNG-foto.");
    }
}
