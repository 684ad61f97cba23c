package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.buurtregie.Functie;
import nl.buurtregie.server.Geduld;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The street app on a phone: how an observation is made and sent. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StraatappIT {

    private static final String GROFVUIL = "#tegel-afval-grofvuil";
    private static final String FIETSWRAK = "#tegel-overlast-in-de-openbare-ruimte-fietswrak";

    /** A list does not move under a finger: what is new comes after what the city had already. */
    private static final String MIJN_PLEK = ".plek:has(.chip):has(.plek__afstand:text-is(\"10 m\"))";

    /** Side of the squares that are wiped, in points of the photo. */
    private static final int VAK = 64;

    @ArquillianResource
    private URL adres;

    @TempDir
    private Path map;

    private Omweg omweg;

    @BeforeEach
    void begin() throws IOException {
        omweg = new Omweg(adres.toString());
    }

    @AfterEach
    void klaar() {
        omweg.close();
    }

    @Test
    @Functie("OVL-01")
    @Functie("OVL-03")
    void twee_telefoons_van_een_concierge_sturen_elk_hun_eigen_meldingen() {
        try (Straattelefoon ene = new Straattelefoon(map.resolve("een"), omweg.adres());
                Straattelefoon andere = new Straattelefoon(map.resolve("twee"), omweg.adres())) {
            ene.eersteKeer("concierge2");
            ene.pagina.click("#begin-ronde");
            ene.pagina.click("#naar-ronde");
            ene.pagina.click("#mee-plus");
            ene.pagina.waitForFunction("() => document.querySelector('#mee-aantal').textContent === '1'");
            ene.pagina.click("#terug");
            ene.pagina.waitForTimeout(1_500);
            andere.eersteKeer("concierge2");
            andere.pagina.waitForSelector("#naar-ronde");
            assertThat(andere.pagina.innerText("#naar-ronde")).contains("met 1 bewoner");

            ene.netwerk(false);
            andere.netwerk(false);
            legVast(ene, 100, 105);
            legVast(andere, 200, 205);
            ene.netwerk(true);
            andere.netwerk(true);
            List<String> beide = Stream.concat(ene.sleutels().stream(), andere.sleutels().stream())
                    .toList();
            ene.pagina.waitForSelector("#naar-wachtrij >> text=5 verstuurd");
            andere.pagina.waitForSelector("#naar-wachtrij >> text=5 verstuurd");
            assertThat(beide).hasSize(10);
            assertThat(Straatboek.aangekomen(beide)).containsExactlyInAnyOrderElementsOf(beide);
            assertThat(Straatboek.fotos(beide)).hasSize(10);
            assertThat(Straatboek.opRonde(Straatboek.ronde(beide.get(0)))).containsExactlyInAnyOrderElementsOf(beide);

            ene.pagina.click("#naar-ronde");
            ene.pagina.click("#stop");
            ene.pagina.waitForSelector("#begin-ronde");
            assertThat(ene.pagina.innerText("#inhoud")).contains("Ronde klaar");
        }
    }

    @Test
    @Functie("OVL-02")
    @Functie("OVL-04")
    void een_waarneming_is_drie_tikken_en_de_foto_verraadt_niets() throws IOException {
        try (Straattelefoon telefoon = new Straattelefoon(map, omweg.adres())) {
            telefoon.eersteKeer("concierge");
            telefoon.pagina.evaluate(
                    "() => { window.tikken = 0; addEventListener('click', een => { tikken += een.isTrusted; }, true); }");
            telefoon.legVast(FIETSWRAK, metPlaats(Straattelefoon.beeld(1, 2400, 1800)));
            assertThat(telefoon.pagina.evaluate("() => tikken")).isEqualTo(3);
            telefoon.pagina.waitForSelector("#naar-wachtrij >> text=1 verstuurd");
            assertThat(Straatboek.aangekomen(telefoon.sleutels())).hasSize(1);

            byte[] gestuurd = omweg.fotos.values().iterator().next();
            assertThat(new String(gestuurd, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GEHEIME PLEK");
            assertThat(gestuurd.length).isLessThanOrEqualTo(400 * 1024);
            BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(gestuurd));
            assertThat(List.of(beeld.getWidth(), beeld.getHeight())).isEqualTo(List.of(1600, 1200));
        }
    }

    @Test
    @Functie("OVL-04")
    void wat_onherkenbaar_is_gemaakt_verlaat_de_telefoon_nooit_meer() throws IOException {
        try (Straattelefoon telefoon = new Straattelefoon(map, omweg.adres())) {
            telefoon.eersteKeer("concierge");
            telefoon.foto("#foto", Straattelefoon.beeld(7, 1600, 1200));
            telefoon.pagina.click("#onherkenbaar");
            telefoon.netwerk(false); // news while somebody is looking
            telefoon.netwerk(true);
            telefoon.pagina.waitForTimeout(500);
            veeg(telefoon);
            telefoon.vol(1_000);
            telefoon.pagina.goBack();
            telefoon.pagina.waitForSelector("[role=alert] >> text=Je telefoon is vol");
            assertThat(telefoon.pagina.url()).as("niet bewaard is niet weg").endsWith("#onherkenbaar");
            telefoon.pagina.click("#vegen-klaar");
            telefoon.pagina.click("#onherkenbaar");
            telefoon.vol(0);
            veeg(telefoon);
            telefoon.pagina.goBack();
            telefoon.pagina.click(GROFVUIL);
            telefoon.pagina.click("#klaar");
            telefoon.pagina.waitForSelector("#naar-wachtrij >> text=1 verstuurd");
            BufferedImage beeld = ImageIO.read(
                    new ByteArrayInputStream(omweg.fotos.values().iterator().next()));
            assertThat(onrust(beeld, 640, 600)).as("onder de vinger").isLessThan(40);
            assertThat(onrust(beeld, 640, 200)).as("ernaast").isGreaterThan(80);
        }
    }

    @Test
    @Functie("OVL-05")
    @Functie("OVL-08")
    void wat_is_opgepakt_wordt_op_de_ronde_nog_eens_bekeken_ook_zonder_netwerk() {
        try (Straattelefoon telefoon = new Straattelefoon(map, omweg.adres())) {
            telefoon.eersteKeer("concierge");
            telefoon.loopNaar(53.2281, 6.5224);
            telefoon.pagina.waitForTimeout(500);
            telefoon.foto("#foto", Straattelefoon.beeld(8, 800, 600));
            telefoon.pagina.click("#tegel-overlast-in-de-openbare-ruimte-graffiti-wildplak");
            telefoon.pagina.click("#actie-AANGESPROKEN");
            telefoon.pagina.click("#klaar");
            telefoon.pagina.waitForSelector(MIJN_PLEK);
            String melding = telefoon.sleutels().get(0);
            assertThat(Straatboek.isOpgelost(melding)).isFalse();

            telefoon.netwerk(false);
            telefoon.pagina.click(MIJN_PLEK);
            telefoon.pagina.click("#weg");
            telefoon.pagina.waitForSelector("[role=status] >> text=weg. Goed gezien.");
            assertThat(Straatboek.isOpgelost(melding)).isFalse();
            telefoon.netwerk(true);
            telefoon.pagina.waitForSelector("#naar-wachtrij >> text=2 verstuurd");
            Geduld.tot("true", () -> Boolean.toString(Straatboek.isOpgelost(melding)));
            assertThat(telefoon.pagina.locator(MIJN_PLEK).count())
                    .as("niet nog eens gevraagd")
                    .isZero();
        }
    }

    private static void veeg(Straattelefoon telefoon) {
        var vak = telefoon.pagina.locator("#veegvak canvas").boundingBox();
        double midden = vak.y + vak.height / 2;
        Mouse vinger = telefoon.pagina.mouse();
        vinger.move(vak.x + vak.width * 0.3, midden);
        vinger.down();
        vinger.move(vak.x + vak.width * 0.7, midden, new Mouse.MoveOptions().setSteps(30));
        vinger.up();
    }

    private static void legVast(Straattelefoon telefoon, int van, int tot) {
        for (int nummer = van; nummer < tot; nummer++) {
            telefoon.legVast(nummer % 2 == 0 ? GROFVUIL : FIETSWRAK, Straattelefoon.beeld(nummer, 1000, 750));
        }
    }

    /** A photo as a camera makes it: with the place in it, in an Exif block of its own. */
    private static byte[] metPlaats(byte[] jpeg) throws IOException {
        byte[] exif = "Exif\0\0MM\0*\0\0\0\10\0\0GEHEIME PLEK 53.2318 6.5222".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        uit.write(jpeg, 0, 2);
        uit.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
        uit.write(exif);
        uit.write(jpeg, 2, jpeg.length - 2);
        return uit.toByteArray();
    }

    /** How much the points of one square differ, on average over the squares of a row. */
    private static double onrust(BufferedImage beeld, int van, int rij) {
        double som = 0;
        for (int vak = 0; vak < 5; vak++) {
            int minst = 255;
            int meest = 0;
            for (int punt = 0; punt < 56 * 56; punt++) {
                int x = van / VAK * VAK + vak * VAK + 4 + punt % 56;
                int blauw = beeld.getRGB(x, rij / VAK * VAK + 4 + punt / 56) & 0xff;
                minst = Math.min(minst, blauw);
                meest = Math.max(meest, blauw);
            }
            som += meest - minst;
        }
        return som / 5;
    }
}
