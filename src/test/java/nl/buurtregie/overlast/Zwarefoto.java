package nl.buurtregie.overlast;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Small files that are large pictures: one colour all over, written without ever having the picture. */
public final class Zwarefoto {

    private static final byte[] MERK = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private Zwarefoto() {}

    /** Bytes of the heap that this thread was given until now. */
    public static long gekregen() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    public static byte[] png(int breedte, int hoogte, int bits, int kleursoort) throws IOException {
        int kleuren =
                switch (kleursoort) {
                    case 2 -> 3;
                    case 4 -> 2;
                    case 6 -> 4;
                    default -> 1;
                };
        ByteBuffer kop = ByteBuffer.allocate(13).putInt(breedte).putInt(hoogte);
        kop.put(new byte[] {(byte) bits, (byte) kleursoort, 0, 0, 0});
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        uit.write(MERK);
        uit.write(stuk("IHDR", kop.array()));
        if (kleursoort == 3) {
            uit.write(stuk("PLTE", new byte[] {90, 120, 90}));
        }
        uit.write(stuk("IDAT", ingepakt(hoogte * (1L + (long) breedte * kleuren * bits / 8))));
        uit.write(stuk("IEND", new byte[0]));
        return uit.toByteArray();
    }

    private static byte[] ingepakt(long nullen) {
        Deflater pers = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        byte[] blok = new byte[1 << 16];
        byte[] klein = new byte[1 << 16];
        for (long nog = nullen; nog > 0; nog -= blok.length) {
            pers.setInput(blok, 0, (int) Math.min(nog, blok.length));
            for (int lengte = pers.deflate(klein); lengte > 0; lengte = pers.deflate(klein)) {
                uit.write(klein, 0, lengte);
            }
        }
        pers.finish();
        while (!pers.finished()) {
            uit.write(klein, 0, pers.deflate(klein));
        }
        pers.end();
        return uit.toByteArray();
    }

    private static byte[] stuk(String soort, byte[] inhoud) {
        ByteBuffer stuk = ByteBuffer.allocate(inhoud.length + 12).putInt(inhoud.length);
        stuk.put(soort.getBytes(StandardCharsets.US_ASCII)).put(inhoud);
        CRC32 som = new CRC32();
        som.update(stuk.array(), 4, inhoud.length + 4);
        return stuk.putInt((int) som.getValue()).array();
    }

    /** Grey all over: in the usual tables a square of 16 by 16 points is then always the same four bytes. */
    public static byte[] jpeg(int breedte, int hoogte) throws IOException {
        byte[] klein = grijs();
        int maten = vind(klein, 0xc0);
        int punten = vind(klein, 0xda);
        ByteBuffer.wrap(klein).putShort(maten + 5, (short) hoogte).putShort(maten + 7, (short) breedte);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        uit.write(klein, 0, punten + 14);
        byte[] vierkant = {0x28, (byte) 0xa2, (byte) 0x8a, 0};
        for (int i = 0; i < ((breedte + 15) / 16) * ((hoogte + 15) / 16); i++) {
            uit.write(vierkant);
        }
        uit.write(0xff);
        uit.write(0xd9);
        return uit.toByteArray();
    }

    /** Only its head is right: built up in layers, of which the reader would keep the whole. */
    public static byte[] inLagen(int breedte, int hoogte, int lagen) throws IOException {
        byte[] een = jpeg(breedte, hoogte);
        een[vind(een, 0xc0) + 1] = (byte) 0xc2;
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        int laag = vind(een, 0xda);
        uit.write(een, 0, laag);
        for (int keer = 0; keer < lagen; keer++) {
            uit.write(een, laag, 14);
        }
        uit.write(een, laag, een.length - laag);
        return uit.toByteArray();
    }

    private static int vind(byte[] jpeg, int merk) {
        int plek = 2;
        while ((jpeg[plek + 1] & 0xff) != merk) {
            plek += 2 + ((jpeg[plek + 2] & 0xff) << 8 | jpeg[plek + 3] & 0xff);
        }
        return plek;
    }

    private static byte[] grijs() throws IOException {
        BufferedImage beeld = new BufferedImage(16, 16, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D kwast = beeld.createGraphics();
        kwast.setColor(new Color(128, 128, 128));
        kwast.fillRect(0, 0, 16, 16);
        kwast.dispose();
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ImageIO.write(beeld, "jpg", uit);
        return uit.toByteArray();
    }
}
