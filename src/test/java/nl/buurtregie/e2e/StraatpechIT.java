package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.server.Demowachtwoord;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What else goes wrong with a phone: it is full, its clock is wrong, the app is open twice. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("OVL-03")
class StraatpechIT {

    private static final String NIEUW = "Paarden eten geen sla in mei";
    private static final String GROFVUIL = "#tegel-afval-grofvuil";

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
    void een_volle_telefoon_laat_eerst_gaan_wat_verstuurd_is_en_zegt_het_daarna() {
        try (Straattelefoon telefoon = new Straattelefoon(map, omweg.adres())) {
            telefoon.eersteKeer("concierge");
            telefoon.legVast(GROFVUIL, Straattelefoon.beeld(1, 1600, 1200));
            telefoon.legVast(GROFVUIL, Straattelefoon.beeld(2, 1600, 1200));
            telefoon.pagina.waitForSelector("#naar-wachtrij >> text=2 verstuurd");
            telefoon.netwerk(false);
            telefoon.legVast(GROFVUIL, Straattelefoon.beeld(3, 1600, 1200));
            List<String> drie = telefoon.sleutels();
            telefoon.vol(1);

            telefoon.legVast(GROFVUIL, Straattelefoon.beeld(4, 1600, 1200));
            assertThat(fotos(telefoon)).as("de oudste die verstuurd was is weg").isEqualTo(3);
            telefoon.vol(1_000);
            telefoon.pagina
                    .waitForFileChooser(() -> telefoon.pagina.click("#foto"))
                    .setFiles(new FilePayload("foto.jpg", "image/jpeg", Straattelefoon.beeld(5, 1600, 1200)));
            telefoon.pagina.waitForSelector("[role=alert] >> text=Je telefoon is vol");
            assertThat(telefoon.pagina.innerText("[role=alert]")).contains("staat er nog");
            assertThat(fotos(telefoon)).as("wat er was staat er nog").isEqualTo(3);

            telefoon.vol(0);
            telefoon.netwerk(true);
            telefoon.pagina.waitForSelector("#naar-wachtrij >> text=4 verstuurd");
            assertThat(Straatboek.aangekomen(telefoon.sleutels()))
                    .containsAll(drie)
                    .hasSize(4);
            assertThat(Straatboek.fotos(telefoon.sleutels())).hasSize(4);

            telefoon.pagina.addInitScript("IDBFactory.prototype.open = () => { throw new DOMException('nee'); };");
            telefoon.ga();
            telefoon.pagina.waitForSelector("[role=alert] >> text=Je telefoon geeft geen opslag.");
            assertThat(telefoon.pagina.innerText("#opnieuw")).contains("Probeer opnieuw");
        }
    }

    @Test
    void een_knop_blijft_onder_een_vinger_staan_als_er_net_nieuws_komt() {
        try (Straattelefoon telefoon = new Straattelefoon(map, omweg.adres())) {
            telefoon.eersteKeer("concierge");
            BoundingBox knop = telefoon.pagina.locator("#foto").boundingBox();
            Mouse vinger = telefoon.pagina.mouse();
            telefoon.pagina.waitForFileChooser(() -> {
                vinger.move(knop.x + knop.width / 2, knop.y + knop.height / 2);
                vinger.down();
                telefoon.netwerk(false);
                telefoon.pagina.waitForTimeout(500);
                vinger.up();
            });
            telefoon.netwerk(true);
        }
    }

    @Test
    void een_klok_die_een_dag_voorloopt_verandert_niets_aan_wanneer_het_gezien_is() {
        try (Straattelefoon telefoon = new Straattelefoon(map, omweg.adres())) {
            telefoon.eersteKeer("concierge");
            telefoon.pagina
                    .clock()
                    .setFixedTime(
                            System.currentTimeMillis() + Duration.ofDays(1).toMillis());
            telefoon.ga();
            telefoon.pagina.waitForSelector("#foto");
            Instant nu = Instant.now();
            telefoon.legVast(GROFVUIL, Straattelefoon.beeld(6, 640, 480));
            telefoon.pagina.waitForSelector("#naar-wachtrij >> text=1 verstuurd");
            assertThat(Straatboek.gezien(telefoon.sleutels().get(0)))
                    .isBetween(nu.minusSeconds(60), nu.plusSeconds(120));
        }
    }

    @Test
    void twee_keer_open_op_een_telefoon_verstuurt_alles_een_keer() {
        try (Straattelefoon telefoon = new Straattelefoon(map, omweg.adres())) {
            telefoon.eersteKeer("concierge");
            telefoon.netwerk(false);
            for (int nummer = 10; nummer < 16; nummer++) {
                telefoon.legVast(GROFVUIL, Straattelefoon.beeld(nummer, 640, 480));
            }
            Page tweede = telefoon.pagina.context().newPage();
            tweede.navigate(omweg.adres() + "/straat");
            tweede.fill("#pin", Straattelefoon.PIN);
            tweede.click("#pin-klaar");
            tweede.waitForSelector("#naar-wachtrij");
            telefoon.netwerk(true);
            telefoon.pagina.waitForSelector("#naar-wachtrij >> text=6 verstuurd");
            tweede.waitForSelector("#naar-wachtrij >> text=6 verstuurd");
            List<String> gezien = telefoon.sleutels();
            assertThat(Straatboek.aangekomen(gezien)).isEqualTo(gezien);
            assertThat(omweg.zendingen)
                    .as("elk bericht ging een keer")
                    .doesNotHaveDuplicates()
                    .hasSize(12);
        }
    }

    @Test
    void een_nieuw_wachtwoord_op_een_andere_plek_laat_alles_staan_tot_je_weer_inlogt() {
        try (Straattelefoon telefoon = new Straattelefoon(map, omweg.adres())) {
            telefoon.eersteKeer("concierge");
            telefoon.netwerk(false);
            telefoon.legVast(GROFVUIL, Straattelefoon.beeld(20, 640, 480));
            telefoon.legVast(GROFVUIL, Straattelefoon.beeld(21, 640, 480));
            nieuwWachtwoord("concierge");
            telefoon.netwerk(true);
            telefoon.pagina.waitForSelector("#inloggen");
            assertThat(Straatboek.aangekomen(telefoon.sleutels())).isEmpty();
            telefoon.pagina.click("#inloggen");
            telefoon.login("concierge", NIEUW);
            telefoon.pagina.waitForSelector("#naar-wachtrij >> text=2 verstuurd");
            List<String> gezien = telefoon.sleutels();
            assertThat(Straatboek.aangekomen(gezien)).isEqualTo(gezien).hasSize(2);
        } finally {
            Demowachtwoord.zetTerug("concierge");
        }
    }

    /** At home, on the page for it. */
    private void nieuwWachtwoord(String wie) {
        try (Browser thuis = new Browser(adres.toString())) {
            Page pagina = thuis.als(wie, Browser.BUREAU);
            thuis.ga(pagina, "/wachtwoord");
            pagina.fill("#huidig", Demoaccounts.WACHTWOORD);
            pagina.fill("#nieuw", NIEUW);
            pagina.fill("#herhaal", NIEUW);
            pagina.click("main form button[type=submit]");
            pagina.waitForURL(adresNu -> !adresNu.contains("/wachtwoord"));
        }
    }

    /** That still have their bytes: of what made room the phone keeps what it sent. */
    private static int fotos(Straattelefoon telefoon) {
        return (int) telefoon.pagina.evaluate("() => new Promise(klaar => {"
                + " const open = indexedDB.open('buurtregie-straat');"
                + " open.onsuccess = () => { const hoeveel = open.result.transaction('fotos').objectStore('fotos')"
                + ".getAll(); hoeveel.onsuccess = () => { open.result.close();"
                + " klaar(hoeveel.result.filter(foto => foto.inhoud !== null).length); }; }; })");
    }
}
