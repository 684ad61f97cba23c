package nl.buurtregie.foto;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
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
import nl.buurtregie.platform.Busy;
import nl.buurtregie.platform.RuleViolation;

/**
 * Makes a photo fit to keep. It is read as a picture and written anew: whatever else was in the file (place, camera, a
 * second file behind it) does not survive that. JPEG and PNG, judged by content and not by name.
 */
@ApplicationScoped
public class Fotobewerking {

    static final int LANGSTE_ZIJDE = 1_600;
    static final int GROOTSTE = 400 * 1024;

    /** What may be sent; a phone sends 400 KB, a resident's browser without our script a photo as it is. */
    static final int GROOTST_GESTUURD = 12 * 1024 * 1024;

    private static final double BESTE = 0.86;
    private static final double MINSTE = 0.4;

    /** Photos are unpacked in memory, one at a time; whoever waits longer than this is told to come back. */
    private final Duration geduld;

    final Semaphore plaats = new Semaphore(1, true);

    Fotobewerking() {
        this(Duration.ofSeconds(10));
    }

    Fotobewerking(Duration geduld) {
        this.geduld = geduld;
    }

    /** A photo made anew. */
    public record Schoon(byte[] jpeg, int breedte, int hoogte) {}

    /**
     * @throws RuleViolation O2.1 when it is not a photo, too large, or broken
     * @throws Busy when others had to go first for too long
     */
    public Schoon schoon(byte[] gestuurd) {
        if (gestuurd.length > GROOTST_GESTUURD) {
            throw new RuleViolation("O2.1", "foto", "Deze foto is te groot. Kies een foto van hooguit 12 MB.");
        }
        Fotokop kop = Fotokop.van(gestuurd);
        wachtOpBeurt();
        try {
            return maak(kop, gestuurd);
        } catch (IOException | RuntimeException stuk) {
            throw Fotokop.geenFoto();
        } finally {
            plaats.release();
        }
    }

    /** @throws RuleViolation O2.1 when its head tells already that it is no photo of ours */
    public static void eisGewoon(byte[] foto) {
        Fotokop.van(foto);
    }

    private void wachtOpBeurt() {
        try {
            if (plaats.tryAcquire(geduld.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        }
        throw new Busy("Er komen nu veel foto’s tegelijk binnen. Probeer het over een halve minuut opnieuw.");
    }

    /** Without what else the file says about itself, and of a large one only so many points as fit. */
    private static BufferedImage lees(Fotokop kop, byte[] gestuurd) throws IOException {
        ImageReader lezer =
                ImageIO.getImageReadersByFormatName(kop.jpeg() ? "jpeg" : "png").next();
        try (ImageInputStream stroom = new MemoryCacheImageInputStream(new ByteArrayInputStream(gestuurd))) {
            lezer.setInput(stroom, true, true);
            ImageReadParam hoe = lezer.getDefaultReadParam();
            hoe.setSourceSubsampling(kop.stap(), kop.stap(), 0, 0);
            return lezer.read(0, hoe);
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
        if (beeld.getColorModel().hasAlpha()) {
            return opWit(beeld, groot ? LANGSTE_ZIJDE / (double) Math.max(beeld.getWidth(), beeld.getHeight()) : 1);
        }
        return verklein(Thumbnails.of(beeld).size(breed, hoog));
    }

    /** What shines through is paper: on nothing it would be black, and black lines on it gone. In one go: of the whole there is no room for a copy. */
    private static BufferedImage opWit(BufferedImage beeld, double maat) {
        int breed = Math.max(1, (int) Math.round(beeld.getWidth() * maat));
        int hoog = Math.max(1, (int) Math.round(beeld.getHeight() * maat));
        BufferedImage wit = new BufferedImage(breed, hoog, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D verf = wit.createGraphics();
        verf.setColor(Color.WHITE);
        verf.fillRect(0, 0, breed, hoog);
        verf.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        verf.drawImage(beeld, 0, 0, breed, hoog, null);
        verf.dispose();
        return wit;
    }

    private static BufferedImage verklein(Thumbnails.Builder<BufferedImage> hoe) {
        try {
            return hoe.imageType(BufferedImage.TYPE_3BYTE_BGR).asBufferedImage();
        } catch (IOException geen) {
            throw new UncheckedIOException(geen); // it comes from memory
        }
    }

    /** Small first and then upright: turning makes a second picture of the same size. */
    private static Schoon maak(Fotokop kop, byte[] gestuurd) throws IOException {
        BufferedImage klein = passend(lees(kop, gestuurd));
        if (kop.jpeg()) {
            klein = passend(rechtop(klein, gestuurd));
        }
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
}
