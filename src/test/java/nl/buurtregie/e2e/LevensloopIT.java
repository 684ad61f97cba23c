package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.server.Zaakloop;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole case in the browser: coördinator, two mediators, and the figure on the manager's page. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LevensloopIT {

    /** Every case at an address of its own: who did one case there does no other. */
    private static final AtomicInteger HUIS = new AtomicInteger(17);

    @ArquillianResource
    private URL adres;

    private Browser browser;

    @BeforeEach
    void start() {
        browser = new Browser(adres.toString());
    }

    @AfterEach
    void stop() {
        browser.venster(Browser.BUREAU).navigate(adres + "test/klok/0");
        browser.close();
    }

    @Test
    @Functie("INT-01")
    @Functie("BEM-01")
    @Functie("BEM-02")
    @Functie("BEM-10")
    @Functie("BEM-14")
    @Functie("BEM-15")
    void van_aanmelding_tot_cijfer() {
        int eerder = openZaken();
        Page coordinator = browser.als("coordinator", Browser.BUREAU);
        String nummer = meldAan(coordinator);
        assertThat(openZaken()).isEqualTo(eerder + 1);

        kies(coordinator, "Intake vastleggen", "besluit", "GESCHIKT");
        wijsToe(coordinator);

        Page bemiddelaar = browser.als("bemiddelaar", Browser.TELEFOON);
        assertThat(bemiddelaar.content()).doesNotContain(nummer);
        zegJa(bemiddelaar);
        assertThat(bemiddelaar.content()).contains("Fijn. Je doet deze zaak.", nummer);
        browser.ga(bemiddelaar, "/bemiddelingen/" + nummer);
        kies(bemiddelaar, "Uitkomst van het gesprek", "antwoord", "GAAT_DOOR");

        Page tweede = browser.als("bemiddelaar2", Browser.TELEFOON);
        zegJa(tweede);
        browser.ga(tweede, "/bemiddelingen/" + nummer);
        tweede.click("text=Uitkomst van het contact");
        tweede.check("input[name=antwoord][value=DOET_MEE]", forceer());
        tweede.check("#ingelicht");
        leg(tweede);
        tweede.click("text=Uitkomst van de bemiddeling");
        tweede.check("input[name=uitkomst][value=NIET_MEER_BEREIKT]", forceer());
        assertThat(tweede.isVisible("#vorm-GESPREK-gevolg"))
                .as("wie afhaakt sprak niemand")
                .isFalse();
        tweede.check("input[name=uitkomst][value=AFSPRAKEN]", forceer());
        tweede.check("input[name=vorm][value=GESPREK]", forceer());
        tweede.fill("#op", LocalDate.now(SharedClock.ZONE).toString());
        tweede.check("input[name=afspraken][value=MONDELING]", forceer());
        leg(tweede);
        assertThat(tweede.innerText("main")).contains("Wacht op nazorg");

        browser.venster(Browser.BUREAU).navigate(adres + "test/klok/45");
        wachtTot(bemiddelaar, nummer, "Uitkomst van de nazorg");
        kies(bemiddelaar, "Uitkomst van de nazorg", "uitkomst", "OPGELOST");

        browser.ga(coordinator, "/bemiddelingen/" + nummer);
        coordinator.click("text=Zaak afsluiten");
        assertThat(coordinator.inputValue("#resultaat")).isEqualTo("OPGELOST");
        leg(coordinator);
        assertThat(coordinator.innerText("main")).contains("Resultaat: opgelost");
        assertThat(openZaken()).isEqualTo(eerder);

        Response dicht = bemiddelaar.navigate(adres + "bemiddelingen/" + nummer);
        assertThat(dicht.status())
                .as("na het sluiten ziet een bemiddelaar de zaak niet meer")
                .isEqualTo(404);
        assertThat(browser.klachten).isEmpty();
    }

    @Test
    @Functie("BEM-23")
    @Functie("PRI-03")
    void een_bemiddelaar_vindt_de_zaak_van_een_ander_nergens() {
        Page coordinator = browser.als("coordinator", Browser.BUREAU);
        String nummer = meldAan(coordinator);
        kies(coordinator, "Intake vastleggen", "besluit", "GESCHIKT");
        wijsToe(coordinator);

        Page ander = browser.als("vrijwilliger1", Browser.TELEFOON);
        assertThat(ander.content()).doesNotContain(nummer);
        browser.ga(ander, "/zoeken");
        for (String zoek : new String[] {nummer, "Zandbak", "9799 ZW", "Windroosweg"}) {
            ander.fill("#zoek", zoek);
            assertThat(Klik.op(ander, "main form button[type=submit]").html())
                    .as(zoek)
                    .doesNotContain("/bemiddelingen/" + nummer);
        }
        for (String deel : new String[] {"", "/eerste-gesprek", "/tweede-buur", "/nazorg"}) {
            assertThat(ander.navigate(adres + "bemiddelingen/" + nummer + deel).status())
                    .as(deel)
                    .isEqualTo(404);
        }
        Page eigen = browser.als("bemiddelaar", Browser.TELEFOON);
        zegJa(eigen);
        browser.ga(eigen, "/zoeken");
        eigen.fill("#zoek", "Zandbak");
        eigen.click("main form button[type=submit]");
        eigen.waitForSelector("a[href='/bemiddelingen/" + nummer + "']");
    }

    /** From the question to the last call, by a volunteer of seventy: nothing on another screen, nothing by somebody else. */
    @Test
    @Functie("BEM-26")
    @Functie("BEM-28")
    @Functie("BEM-29")
    @Functie("BEM-30")
    void een_vrijwilliger_doet_de_hele_zaak_op_een_telefoon() throws URISyntaxException {
        Zaakloop loop = new Zaakloop(adres.toURI());
        String nummer = loop.gevraagd();
        loop.tweedeZegtJa(nummer);
        Page telefoon = browser.als("bemiddelaar", Browser.TELEFOON);
        Telefoonreis reis = new Telefoonreis(browser, telefoon, nummer);
        reis.antwoordtJa();
        reis.zoektEnBelt();
        LocalDate eerste = werkdag(1);
        reis.plant("EERSTE_BUUR", eerste);
        naar(eerste);
        reis.vergistZich();
        reis.eersteBuurWilTochEerder();
        reis.legtDeBriefKlaar();
        reis.tweedeBuurDoetMee();
        LocalDate samen = werkdag(3);
        reis.plant("SAMEN", samen);
        naar(samen);
        reis.maaktAfspraken(samen);
        reis.bewaartEenFoto();
        reis.schrijftEigenUren();
        naar(samen.plusDays(45));
        wachtTot(telefoon, nummer, "Uitkomst van de nazorg");
        reis.beltNa();
        reis.vertel();
        assertThat(browser.klachten).isEmpty();
    }

    private static LocalDate werkdag(int over) {
        return new WorkingDays(true).plus(LocalDate.now(SharedClock.ZONE), over);
    }

    private void naar(LocalDate dag) {
        long dagen = ChronoUnit.DAYS.between(LocalDate.now(SharedClock.ZONE), dag);
        browser.venster(Browser.BUREAU).navigate(adres + "test/klok/" + dagen);
    }

    private static Page.CheckOptions forceer() {
        return new Page.CheckOptions().setForce(true); // the card around the radio button takes the click
    }

    private String meldAan(Page pagina) {
        browser.ga(pagina, "/werkvoorraad");
        pagina.click("main >> text=Nieuwe aanmelding");
        pagina.selectOption("#verwijzer", "ZELFMELDER");
        pagina.selectOption("#aard", "GELUID_APPARATUUR");
        pagina.fill("#naam", "Dhr. Q. Zandbak");
        pagina.fill("#telefoon", "06 00998877");
        pagina.fill("#postcode", "9799zw");
        pagina.fill("#huisnummer", Integer.toString(HUIS.incrementAndGet()));
        pagina.fill("#straat", "Windroosweg");
        pagina.selectOption("#taal", "Nederlands");
        kiesBuurt(pagina);
        leg(pagina);
        pagina.waitForURL("**/bemiddelingen/*");
        return pagina.url().substring(pagina.url().lastIndexOf('/') + 1);
    }

    /** With the keyboard: type, down, enter. */
    static void kiesBuurt(Page pagina) {
        pagina.focus("[role=combobox]");
        pagina.keyboard().type("vinkhuizen-z");
        pagina.waitForSelector("[role=option]");
        pagina.keyboard().press("ArrowDown");
        pagina.keyboard().press("Enter");
    }

    private static void kies(Page pagina, String knop, String veld, String waarde) {
        pagina.click("text=" + knop);
        pagina.check("input[name=" + veld + "][value=" + waarde + "]", forceer());
        leg(pagina);
    }

    private static void wijsToe(Page pagina) {
        pagina.click("text=Kies twee bemiddelaars");
        pagina.click("a:has-text('Zelf twee mensen kiezen')");
        pagina.check("label:has-text('Ineke Wolters') input");
        pagina.check("label:has-text('Youssef Benali') input");
        pagina.waitForNavigation(() -> pagina.click("main form button[type=submit]:not([name])"));
    }

    /** To the newest question: the demo city may have asked one too. */
    private static void zegJa(Page pagina) {
        pagina.waitForNavigation(() -> pagina.locator("button[value=JA]").last().click());
    }

    /** Sends the form and waits for the page after it. */
    private static void leg(Page pagina) {
        pagina.waitForNavigation(() -> pagina.click("main form button[type=submit]"));
    }

    private void wachtTot(Page pagina, String nummer, String woorden) {
        for (int i = 0; i < 300; i++) {
            browser.ga(pagina, "/bemiddelingen/" + nummer);
            if (pagina.content().contains(woorden)) {
                return;
            }
            pagina.waitForTimeout(300);
        }
        assertThat(pagina.content()).contains(woorden);
    }

    private int openZaken() {
        Page manager = browser.als("manager", Browser.BUREAU);
        browser.ga(manager, "/zaken-nu");
        String getal = manager.locator(".cijfer__getal")
                .first()
                .innerText()
                .replace(".", "")
                .strip();
        manager.context().close();
        return Integer.parseInt(getal);
    }
}
