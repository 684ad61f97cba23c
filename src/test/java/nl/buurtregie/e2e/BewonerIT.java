package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A resident asks on a phone, the coördinator sees the case, the resident follows and stops. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BewonerIT {

    @ArquillianResource
    private URL adres;

    private Browser browser;

    @BeforeEach
    void start() {
        browser = new Browser(adres.toString());
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @Test
    @Functie("INT-02")
    @Functie("INT-07")
    void een_bewoner_vraagt_volgt_en_stopt_op_een_telefoon() {
        Page bewoner = browser.venster(Browser.TELEFOON);
        browser.ga(bewoner, "/hulp-vragen");
        bewoner.click("text=Vraag hulp");
        bewoner.click("text=Bomen of takken");
        verder(bewoner);
        bewoner.fill("#postcode", "9799 ZR");
        bewoner.fill("#huisnummer", "18");
        LevensloopIT.kiesBuurt(bewoner);
        verder(bewoner);
        bewoner.goBack();
        assertThat(bewoner.inputValue("#postcode"))
                .as("terug houdt wat er stond")
                .isEqualTo("9799 ZR");
        verder(bewoner);
        verder(bewoner);
        bewoner.fill("#naam", "Mevr. J. Kastanje");
        bewoner.fill("#telefoon", "06 00553311");
        verder(bewoner);
        verder(bewoner);
        assertThat(bewoner.innerText("main")).contains("Bomen of takken", "9799 ZR", "Mevr. J. Kastanje");
        bewoner.waitForTimeout(1_100);
        verder(bewoner);
        String klaar = bewoner.innerText("main");
        assertThat(klaar).contains("Wij hebben uw vraag");
        String nummer = klaar.replaceAll("(?s).*?(20[0-9]{2}-[0-9]{4,}).*", "$1");
        bewoner.click("text=Open uw link");
        bewoner.waitForURL("**/volg/*");
        assertThat(bewoner.innerText("main")).contains(nummer, "Wij nemen contact met u op");

        Page coordinator = browser.als("coordinator", Browser.BUREAU);
        browser.ga(coordinator, "/bemiddelingen/" + nummer);
        assertThat(coordinator.innerText("main")).contains("Mevr. J. Kastanje", "Intake bellen");
        coordinator.click("text=Intake vastleggen");
        coordinator.check("input[name=besluit][value=GESCHIKT]", new Page.CheckOptions().setForce(true));
        verder(coordinator);

        bewoner.reload();
        assertThat(bewoner.innerText("main")).contains("Wij zoeken twee bemiddelaars voor u");
        bewoner.click("text=Ik wil stoppen");
        bewoner.waitForURL("**/stoppen");
        verder(bewoner);
        assertThat(bewoner.innerText("main")).contains("U bent gestopt");
        browser.ga(coordinator, "/berichten");
        assertThat(coordinator.innerText("main")).contains("Zaak " + nummer + ": de melder is gestopt");
        assertThat(browser.klachten).isEmpty();
    }

    private static void verder(Page pagina) {
        pagina.waitForNavigation(() -> pagina.click("main form button[type=submit]"));
    }
}
