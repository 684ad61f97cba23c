package nl.buurtregie.wijkkompas.programma.web;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Bars from 0 as a picture for a word processor. No letters in it: what it says stands beside it and in its alt text. */
final class Balken {

    private static final int BREED = 240;
    private static final int HOOG = 14;
    private static final Color GROND = new Color(0xF0E9DC);
    private static final Color[] KLEUREN = {new Color(0x1D6C70), new Color(0x8FBFB9)};

    private Balken() {}

    /** @param procenten length of each bar; the first is dark, the second light */
    static byte[] png(int... procenten) {
        BufferedImage beeld = new BufferedImage(BREED, HOOG * procenten.length, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = beeld.createGraphics();
        pen.setColor(GROND);
        pen.fillRect(0, 0, BREED, beeld.getHeight());
        for (int i = 0; i < procenten.length; i++) {
            pen.setColor(KLEUREN[i % KLEUREN.length]);
            pen.fillRect(0, i * HOOG + 2, BREED * procenten[i] / 100, HOOG - 4);
        }
        pen.dispose();
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            ImageIO.write(beeld, "png", uit);
        } catch (IOException kapot) {
            throw new UncheckedIOException(kapot);
        }
        return uit.toByteArray();
    }
}
