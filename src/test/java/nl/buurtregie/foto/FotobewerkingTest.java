package nl.buurtregie.foto;

import static nl.buurtregie.overlast.BinnenkomstTest.geweigerd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.buurtregie.Regel;
import nl.buurtregie.overlast.Fotokluis;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.NeemFotoAan;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.TrekMeldingIn;
import nl.buurtregie.overlast.Zwarefoto;
import nl.buurtregie.overlast.ronde.LegWaarnemingVast;
import nl.buurtregie.platform.Busy;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;

class FotobewerkingTest {

    private final Fotobewerking bewerking = new Fotobewerking();

    @Test
    void een_grote_foto_wordt_klein() throws Exception {
        Fotobewerking.Schoon schoon = bewerking.schoon(ruis("jpg", 3_000, 2_000));
        assertThat(Math.max(schoon.breedte(), schoon.hoogte())).isLessThanOrEqualTo(1_600);
        assertThat(schoon.jpeg()).hasSizeLessThanOrEqualTo(400 * 1024);
        BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(schoon.jpeg()));
        assertThat(beeld.getWidth()).isEqualTo(schoon.breedte());
    }

    @Test
    void plaats_en_camera_verdwijnen() throws Exception {
        byte[] metPlaats = metExif(ruis("jpg", 40, 30));
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(metPlaats))
                        .getDirectoriesOfType(ExifIFD0Directory.class))
                .isNotEmpty();
        var schoon = ImageMetadataReader.readMetadata(
                new ByteArrayInputStream(bewerking.schoon(metPlaats).jpeg()));
        assertThat(schoon.getDirectoriesOfType(ExifIFD0Directory.class)).isEmpty();
        assertThat(schoon.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
    }

    @Test
    void een_foto_van_een_gedraaide_telefoon_staat_rechtop() throws Exception {
        Fotobewerking.Schoon schoon = bewerking.schoon(metExif(ruis("jpg", 40, 30)));
        assertThat(new int[] {schoon.breedte(), schoon.hoogte()}).containsExactly(30, 40);
    }

    @Test
    void wat_achter_een_foto_verstopt_zit_overleeft_niet() throws Exception {
        ByteArrayOutputStream dubbel = new ByteArrayOutputStream();
        dubbel.write(ruis("jpg", 40, 30));
        dubbel.write("PK<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(bewerking.schoon(dubbel.toByteArray()).jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain("<script>");
    }

    @Test
    void een_png_mag_ook() throws Exception {
        assertThat(bewerking.schoon(ruis("png", 40, 30)).jpeg()).startsWith(0xff, 0xd8);
    }

    @Test
    @Regel("O2.1")
    void wat_geen_foto_is_te_groot_of_stuk_wordt_geweigerd() throws Exception {
        geweigerd("O2.1", () -> bewerking.schoon(new byte[0]));
        geweigerd("O2.1", () -> bewerking.schoon("<svg onload='x()'/>".getBytes(StandardCharsets.US_ASCII)));
        geweigerd("O2.1", () -> bewerking.schoon(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}));
        geweigerd("O2.1", () -> bewerking.schoon(new byte[13 * 1024 * 1024]));
        geweigerd("O2.1", () -> bewerking.schoon(bom()));
    }

    /** What a thread is given in all is at least what it holds at once; these held 280 MB and more. */
    @Test
    void de_zwaarste_foto_die_mag_kost_hooguit_honderdvijftig_megabyte() throws Exception {
        for (byte[] zwaar : List.of(
                Zwarefoto.png(6_324, 6_324, 8, 6),
                Zwarefoto.png(20_000, 2_000, 8, 6),
                Zwarefoto.png(6_324, 6_324, 8, 3),
                metExif(Zwarefoto.jpeg(8_160, 6_120)),
                metExif(Zwarefoto.jpeg(4_032, 3_024)))) {
            long voor = Zwarefoto.gekregen();
            Fotobewerking.Schoon schoon = bewerking.schoon(zwaar);
            assertThat(Zwarefoto.gekregen() - voor).isLessThan(150_000_000L);
            assertThat(Math.max(schoon.breedte(), schoon.hoogte())).isEqualTo(1_600);
        }
    }

    @Test
    @Regel("O2.1")
    void een_foto_die_bij_het_uitpakken_te_groot_wordt_wordt_eerst_geweigerd() throws Exception {
        for (byte[] val : List.of(
                Zwarefoto.png(6_324, 6_324, 16, 6),
                Zwarefoto.png(20_001, 10, 8, 0),
                Zwarefoto.png(7_000, 7_000, 8, 0),
                Zwarefoto.jpeg(8_200, 8_000),
                Zwarefoto.inLagen(6_304, 6_304, 2),
                Zwarefoto.inLagen(1_600, 1_600, 50))) {
            long voor = Zwarefoto.gekregen();
            assertThatThrownBy(() -> bewerking.schoon(val))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageMatching(".*(te veel punten|meer dan 8 bits).*");
            assertThat(Zwarefoto.gekregen() - voor).isLessThan(1_000_000L);
        }
    }

    @Test
    void er_wordt_een_foto_tegelijk_uitgepakt_en_wie_lang_wacht_hoort_dat() throws Exception {
        byte[] foto = ruis("jpg", 40, 30);
        Fotobewerking ongeduldig = new Fotobewerking(Duration.ofMillis(20));
        ongeduldig.plaats.acquire();
        assertThatThrownBy(() -> ongeduldig.schoon(foto))
                .isInstanceOf(Busy.class)
                .hasMessageContaining("opnieuw");
        ongeduldig.plaats.release();
        geweigerd("O2.1", () -> ongeduldig.schoon(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}));
        assertThat(ongeduldig.schoon(foto).breedte()).isEqualTo(40);
    }

    @Test
    @Regel("O2.2")
    void alleen_de_aangekondigde_foto_komt_binnen_en_een_keer() throws Exception {
        byte[] foto = ruis("jpg", 40, 30);
        UUID id = UUID.randomUUID();
        Overlastwereld.proef(wereld -> {
            UUID waarneming = UUID.randomUUID();
            wereld.maak(LegWaarnemingVast.class)
                    .leg(wereld.kees, wereld.metFoto(waarneming, id, NeemFotoAan.sha256(foto)));
            NeemFotoAan neem = wereld.maak(NeemFotoAan.class);
            geweigerd("O2.2", () -> neem.neem(wereld.kees, waarneming, id, new byte[] {1}));
            assertThat(neem.neem(wereld.kees, waarneming, id, foto)).isEmpty();
            assertThat(neem.neem(wereld.kees, waarneming, id, foto)).isEmpty();
            assertThat(wereld.tel("select count(*) from foto")).isOne();
            assertThat(wereld.maak(Fotokluis.class).inhoud(id)).isPresent();
            wereld.klokVooruit(400);
            assertThat(wereld.maak(Fotokluis.class).ruimOp(10)).isOne();
        });
    }

    @Test
    @Regel("O2.3")
    void een_bewoner_stuurt_hooguit_vijf_fotos_na_en_geen_na_intrekken() throws Exception {
        byte[] foto = ruis("jpg", 40, 30);
        Overlastwereld.proef(wereld -> {
            Geheim geheim = Geheim.nieuw();
            wereld.maak(MeldOverlast.class).meld(wereld.gemeld(Overlastwereld.OVERIG), geheim);
            NeemFotoAan neem = wereld.maak(NeemFotoAan.class);
            UUID eerste = UUID.randomUUID();
            neem.voegToe(geheim, eerste, foto);
            neem.voegToe(geheim, eerste, foto);
            for (int keer = 2; keer <= 5; keer++) {
                neem.voegToe(geheim, UUID.randomUUID(), foto);
            }
            assertThat(wereld.tel("select count(*) from foto")).isEqualTo(5);
            geweigerd("O1.5", () -> neem.voegToe(geheim, UUID.randomUUID(), foto));
            wereld.maak(TrekMeldingIn.class).trekIn(geheim);
            geweigerd("O2.3", () -> neem.voegToe(geheim, UUID.randomUUID(), foto));
        });
    }

    @Test
    void wat_doorschijnt_is_papier_en_geen_zwart() throws Exception {
        for (int breedte : new int[] {200, 3_000}) {
            BufferedImage tekening = new BufferedImage(breedte, breedte, BufferedImage.TYPE_INT_ARGB);
            for (int x = 0; x < breedte; x++) {
                tekening.setRGB(x, breedte / 2, 0xff000000);
            }
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            ImageIO.write(tekening, "png", uit);
            BufferedImage klein = ImageIO.read(
                    new ByteArrayInputStream(bewerking.schoon(uit.toByteArray()).jpeg()));
            assertThat(klein.getRGB(5, 5) & 0xff).isGreaterThan(240);
        }
    }

    private static byte[] ruis(String soort, int breedte, int hoogte) throws Exception {
        BufferedImage beeld = new BufferedImage(breedte, hoogte, BufferedImage.TYPE_INT_RGB);
        Random toeval = new Random(7);
        for (int x = 0; x < breedte; x++) {
            for (int y = 0; y < hoogte; y++) {
                beeld.setRGB(x, y, toeval.nextInt(0xffffff));
            }
        }
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ImageIO.write(beeld, soort, uit);
        return uit.toByteArray();
    }

    /** A JPEG with an EXIF block: make of the camera, and a pointer to a place. */
    /** With a camera, a place, and turned a quarter. */
    private static byte[] metExif(byte[] jpeg) {
        byte[] merk = "Telefoon\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 36 + 4 + merk.length + 1 + 2 + 12 + 4);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x010f).putShort((short) 2).putInt(merk.length).putInt(50);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(60);
        tiff.putInt(0).put(merk).put((byte) 0);
        tiff.putShort((short) 1)
                .putShort((short) 1)
                .putShort((short) 2)
                .putInt(2)
                .put(new byte[] {'N', 0, 0, 0});
        tiff.putInt(0);
        ByteBuffer uit = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        uit.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (8 + tiff.capacity()));
        uit.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        uit.put(jpeg, 2, jpeg.length - 2);
        return uit.array();
    }

    /** A PNG of some bytes that says it is fifty thousand points wide and high. */
    private static byte[] bom() {
        ByteBuffer kop = ByteBuffer.allocate(17);
        kop.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(50_000).putInt(50_000);
        kop.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 som = new CRC32();
        som.update(kop.array());
        ByteBuffer uit = ByteBuffer.allocate(33);
        uit.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
        uit.put(kop.array()).putInt((int) som.getValue());
        return uit.array();
    }
}
