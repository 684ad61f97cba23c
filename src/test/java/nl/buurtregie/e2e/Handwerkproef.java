package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URISyntaxException;
import java.net.URL;
import nl.buurtregie.server.Zaakloop;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Counts what hands do: keys, clicks and taps. Part of no build: {@code deploy/bench/run handwerk}. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Handwerkproef {

    private static final String POSTCODE = "9799xh";
    private static final String HUISNUMMER = "88";

    @ArquillianResource
    private URL adres;

    private Browser browser;
    private Page pagina;
    private int toetsen;
    private int tikken;

    @BeforeEach
    void start() {
        browser = new Browser(adres.toString());
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @Test
    void tel() throws URISyntaxException {
        String nummer = aanmelding();
        vinden(nummer);
        uitkomst();
        overlast();
        assertThat(browser.klachten).isEmpty();
    }

    /** Somebody calls for himself, from an address that was never there; without the mouse from the first field on. */
    private String aanmelding() {
        begin("coordinator", Browser.BUREAU, "/aanmelding");
        pagina.focus("#verwijzer");
        tikken++;
        int letters = 0;
        letters += kies("verwijzer", "z", "ZELFMELDER");
        letters += kies("aard", "g", "GELUID_APPARATUUR");
        letters += vul("naam", "Mevr. P. Zandloper");
        letters += vul("telefoon", "0612345678");
        letters += vul("postcode", POSTCODE);
        letters += vul("huisnummer", HUISNUMMER);
        naar("buurt");
        letters += buurt();
        letters += kies("taal", "n", "Nederlands");
        toets("Shift+Tab"); // in a list Enter sends nothing
        toets("Enter");
        pagina.waitForURL("**/bemiddelingen/**");
        System.out.printf(
                "Handwerk: aanmelding aan de telefoon, onbekend adres: %d toetsen (%d van wat de melder zegt), %d klik%n",
                toetsen, letters, tikken);
        String pad = pagina.url();
        return pad.substring(pad.lastIndexOf('/') + 1).replaceAll("[?#].*", "");
    }

    private int buurt() {
        String woorden = "vinkhuizen-z";
        typ(woorden);
        pagina.waitForSelector("[role=option]");
        toets("ArrowDown");
        toets("Enter");
        return woorden.length();
    }

    /** A colleague asks which case plays at this door. */
    private void vinden(String nummer) {
        begin("coordinator", Browser.BUREAU, "/werkvoorraad");
        tik("#kop-zoek");
        typ(POSTCODE + " " + HUISNUMMER);
        toets("Enter");
        tik("main a[href*='" + nummer + "']");
        pagina.waitForURL("**/bemiddelingen/" + nummer + "*");
        System.out.printf("Handwerk: een zaak vinden op huisnummer: %d klikken, %d toetsen%n", tikken, toetsen);
    }

    /** A mediator on the telephone, just out of the door of the first neighbour. */
    private void uitkomst() throws URISyntaxException {
        String nummer = new Zaakloop(adres.toURI()).bijEersteBuur();
        begin("bemiddelaar", Browser.TELEFOON, "/mijn-zaken");
        String stap = "a[href='/bemiddelingen/" + nummer + "/eerste-gesprek']";
        if (pagina.locator("main " + stap).count() == 0) {
            tik("main a[href='/bemiddelingen/" + nummer + "'] >> nth=0");
        }
        tik("main " + stap + " >> nth=0");
        pagina.check("input[name=antwoord][value=GAAT_DOOR]", new Page.CheckOptions().setForce(true));
        tikken++;
        tik(".onderbalk button[type=submit]");
        pagina.waitForURL("**/bemiddelingen/" + nummer + "*");
        System.out.printf("Handwerk: de uitkomst van een gesprek: %d tikken%n", tikken);
    }

    /** The teamleider is called about a couch; who calls wants to hear how it ends. */
    private void overlast() {
        begin("teamleider", Browser.BUREAU, "/overlast/nieuw");
        pagina.focus("#soort");
        tikken++;
        int letters = vul("soort", "matras");
        toets("Enter");
        letters += vul("plek", "Goudlaan, containers");
        naar("buurt");
        letters += buurt();
        letters += vul("toelichting", "Er liggen er drie.");
        letters += vul("contact", "0612345678");
        toets("Enter");
        pagina.waitForURL("**/overlast/problemen/**");
        System.out.printf(
                "Handwerk: overlast aan de telefoon: %d toetsen (%d van wat de beller zegt), %d klik%n",
                toetsen, letters, tikken);
    }

    private void begin(String wie, int breedte, String pad) {
        pagina = browser.als(wie, breedte);
        browser.ga(pagina, pad);
        toetsen = 0;
        tikken = 0;
    }

    private int vul(String veld, String woorden) {
        naar(veld);
        typ(woorden);
        return woorden.length();
    }

    /** The first letter, and down from there. */
    private int kies(String veld, String letter, String waarde) {
        naar(veld);
        typ(letter);
        while (!pagina.inputValue("#" + veld).equals(waarde)) {
            toets("ArrowDown");
            assertThat(toetsen).as("op zoek naar " + waarde).isLessThan(400);
        }
        return letter.length();
    }

    private void naar(String id) {
        while (!id.equals(pagina.evaluate("() => document.activeElement.id"))) {
            toets("Tab");
            assertThat(toetsen).as("op weg naar " + id).isLessThan(400);
        }
    }

    private void typ(String woorden) {
        pagina.keyboard().type(woorden);
        toetsen += woorden.length();
    }

    private void toets(String welke) {
        pagina.keyboard().press(welke);
        toetsen++;
    }

    private void tik(String waarop) {
        pagina.click(waarop);
        tikken++;
    }
}
