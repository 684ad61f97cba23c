package nl.buurtregie.overlast;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
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
            return maak(lees(gestuurd));
        } catch (IOException | RuntimeException stuk) {
            if (stuk instanceof RuleViolation geweigerd) {
                throw geweigerd;
            }
            throw geenFoto();
        } finally {
            plaatsen.release();
        }
    }

    /** Judged by its content, and before it is unpacked. */
    private static BufferedImage lees(byte[] gestuurd) throws IOException {
        if (gestuurd.length > GROOTST_GESTUURD) {
            throw new RuleViolation("O2.1", "foto", "Deze foto is te groot. Kies een foto van hooguit 12 MB.");
        }
        boolean jpeg = gestuurd.length > 3 && (gestuurd[0] & 0xff) == 0xff && (gestuurd[1] & 0xff) == 0xd8;
        boolean png = gestuurd.length > 8 && (gestuurd[0] & 0xff) == 0x89 && gestuurd[1] == 'P' && gestuurd[2] == 'N';
        if (!jpeg && !png) {
            throw geenFoto();
        }
        ImageReader lezer =
                ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png").next();
        try (ImageInputStream stroom = new MemoryCacheImageInputStream(new ByteArrayInputStream(gestuurd))) {
            lezer.setInput(stroom, true);
            long punten = (long) lezer.getWidth(0) * lezer.getHeight(0);
            if (punten > MEESTE_PUNTEN) {
                throw new RuleViolation("O2.1", "foto", "Deze foto heeft te veel punten. Maak de foto opnieuw.");
            }
            BufferedImage beeld = lezer.read(0);
            return jpeg ? rechtop(beeld, gestuurd) : beeld;
        } finally {
            lezer.dispose();
        }
    }

    /** By its own tag; one that cannot be read turns nothing. */
    private static BufferedImage rechtop(BufferedImage beeld, byte[] jpeg) throws IOException {
        try {
            ExifIFD0Directory tags = JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(jpeg), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer tag = tags == null ? null : tags.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            Orientation stand = tag == null ? Orientation.TOP_LEFT : Orientation.typeOf(tag);
            return stand == Orientation.TOP_LEFT
                    ? beeld
                    : ExifFilterUtils.getFilterForOrientation(stand).apply(beeld);
        } catch (JpegProcessingException | IllegalArgumentException onleesbaar) {
            return beeld;
        }
    }

    /** In the form in which the writer takes it as it is: from any other it copies every row, forty megabytes a photo. */
    private static BufferedImage passend(BufferedImage beeld) {
        boolean groot = Math.max(beeld.getWidth(), beeld.getHeight()) > LANGSTE_ZIJDE;
        if (!groot && beeld.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return beeld;
        }
        int breed = groot ? LANGSTE_ZIJDE : beeld.getWidth();
        int hoog = groot ? LANGSTE_ZIJDE : beeld.getHeight();
        return verklein(Thumbnails.of(beeld).size(breed, hoog));
    }

    private static BufferedImage verklein(Thumbnails.Builder<BufferedImage> hoe) {
        try {
            return hoe.imageType(BufferedImage.TYPE_3BYTE_BGR).asBufferedImage();
        } catch (IOException geen) {
            throw new UncheckedIOException(geen); // it comes from memory
        }
    }

    private static Schoon maak(BufferedImage beeld) throws IOException {
        BufferedImage klein = passend(beeld);
        byte[] jpeg = schrijf(klein, BESTE);
        for (double kwaliteit = BESTE - 0.1; jpeg.length > GROOTSTE && kwaliteit >= MINSTE; kwaliteit -= 0.1) {
            jpeg = schrijf(klein, kwaliteit);
        }
        if (jpeg.length > GROOTSTE) { // noise all over: smaller then
            klein = verklein(Thumbnails.of(klein).scale(0.5));
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
