package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.server.ServerDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed in a long form comes back after a crash, and only for whoever typed it. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("BEM-36")
class KladIT {

    private static final String BALK = "[data-kladbalk]:not([hidden])";

    private static final Page.WaitForSelectorOptions ONZICHTBAAR =
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);

    @ArquillianResource
    private URL adres;

    private Browser browser;

    @BeforeEach
    void start() {
        ServerDatabase.execute("delete from klad");
        browser = new Browser(adres.toString());
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @Test
    void wat_getypt_is_komt_terug_na_een_klap_en_gaat_weg_als_het_vastligt() {
        Page eerst = browser.als("coordinator", Browser.BUREAU);
        browser.ga(eerst, "/aanmelding");
        eerst.selectOption("#verwijzer", "ZELFMELDER");
        eerst.selectOption("#aard", "GELUID_APPARATUUR");
        eerst.fill("#naam", "Dhr. K. Kladderaar");
        eerst.fill("#telefoon", "06 00998811");
        eerst.fill("#postcode", "9799zv");
        eerst.fill("#huisnummer", "171");
        eerst.selectOption("#taal", "Nederlands");
        eerst.fill("#notitie", "Belt liever 's avonds & <b>niet</b> overda");
        LevensloopIT.kiesBuurt(eerst);
        eerst.dispatchEvent("input[name=ook] >> nth=0", "click");
        eerst.waitForSelector("[data-kladstand]:has-text('Bewaard in je kladblok om')");
        String hoe = "e => e.ariaLive";
        assertThat(eerst.locator("[data-kladstand]").evaluate(hoe)).as("hardop").isEqualTo("polite");
        eerst.press("#notitie", "End");
        eerst.press("#notitie", "g");
        eerst.waitForSelector("[data-kladstand][aria-live=off]");
        eerst.route("**/kladblok", een -> een.fulfill(new Route.FulfillOptions().setStatus(503)));
        eerst.type("#notitie", " En nog iets");
        eerst.waitForSelector("[data-kladstand][aria-live=polite]:has-text('Bewaren in je kladblok lukt nu niet')");
        eerst.context().close(); // the browser dies, and with it the session

        Page ander = browser.als("beheerder", Browser.BUREAU);
        assertThat(ander.evaluate("() => fetch('/kladblok?pad=/aanmelding').then(a => a.status)"))
                .isEqualTo(204);

        Page weer = browser.als("coordinator", Browser.TELEFOON);
        browser.ga(weer, "/aanmelding");
        assertThat(weer.waitForSelector(BALK).innerText()).contains("Je was hier bezig om");
        assertThat(weer.inputValue("#naam")).as("vult niets in zonder vragen").isEmpty();
        weer.click("[name=kladverder]");
        assertThat(weer.inputValue("#naam")).isEqualTo("Dhr. K. Kladderaar");
        assertThat(weer.inputValue("#aard")).isEqualTo("GELUID_APPARATUUR");
        assertThat(weer.inputValue("#notitie")).isEqualTo("Belt liever 's avonds & <b>niet</b> overdag");
        assertThat(weer.inputValue("#buurt")).contains("Vinkhuizen");
        assertThat(weer.locator("input[name=ook]:checked").count()).isEqualTo(1);
        weer.fill("#naam", "");
        weer.click("main button:has-text('Aanmelden')");
        weer.waitForURL("**/aanmelding?weer=*");
        assertThat(ServerDatabase.ask("select count(*) from klad"))
                .as("with a fault it is not done")
                .isEqualTo("1");
        weer.fill("#naam", "Dhr. K. Kladderaar");
        weer.click("main button:has-text('Aanmelden')");
        weer.waitForURL("**/bemiddelingen/**");
        assertThat(ServerDatabase.ask("select count(*) from klad")).isEqualTo("0");

        browser.ga(weer, "/aanmelding");
        weer.fill("#naam", "Mevr. W. Wegweg");
        weer.waitForSelector("[data-kladstand]:has-text('Bewaard in je kladblok om')");
        weer.goBack();
        browser.ga(weer, "/aanmelding");
        weer.waitForSelector(BALK);
        weer.click("[name=kladweg]");
        weer.waitForSelector(BALK, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        weer.waitForFunction("() => fetch('/kladblok?pad=/aanmelding').then(a => a.status === 204)");
        assertThat(browser.klachten).isEmpty();
    }

    /** Until the page saw it there: of two moves within one frame it sees one, and of one at rest it can hear twice. */
    private static void beweeg(Page pagina, int naar) {
        pagina.mouse().move(naar, naar);
        for (int kijk = 0; (int) pagina.evaluate("() => gezien") != naar; kijk++) {
            assertThat(kijk).as("zag de pagina de muis").isLessThan(2_000);
        }
    }

    /** At the server too, and what was typed is there for its owner only. */
    @Test
    @Functie("PRI-10")
    void een_scherm_dat_niemand_aanraakt_gaat_op_slot_en_het_klad_blijft_van_wie_het_typte() {
        zetSlot("1");
        try {
            String uitMail = "/aanmelding/mail/" + mail();
            Page pagina = browser.als("coordinator", Browser.TELEFOON);
            pagina.clock().install();
            browser.ga(pagina, uitMail);
            pagina.fill("#naam", "Mevr. S. Slotgracht");
            pagina.clock().runFor(2_000);
            pagina.waitForSelector("[data-kladstand]:has-text('Bewaard in je kladblok om')");
            pagina.clock().runFor(31_000);
            pagina.waitForSelector("dialog[role=alertdialog] >> text=Nog bezig?");
            assertThat(pagina.evaluate("() => document.activeElement.innerText"))
                    .isEqualTo("Ja, ik ga verder");
            // the page hears of it a moment after the question went; with a clock that jumps before, it would ask again
            pagina.waitForRequest("**/slot/aanraking", () -> pagina.keyboard().press("Enter"));
            pagina.waitForSelector("dialog[role=alertdialog]", ONZICHTBAAR);
            assertThat(pagina.evaluate("() => document.activeElement.id"))
                    .as("terug waar het typen was")
                    .isEqualTo("naam");
            pagina.clock().runFor(25_000);
            pagina.evaluate(
                    "() => { gezien = 0; addEventListener('pointermove', muis => gezien = muis.clientX, true); }");
            beweeg(pagina, 40);
            beweeg(pagina, 60);
            pagina.clock().runFor(25_000);
            assertThat(pagina.locator("dialog[open]").count())
                    .as("een muis beweegt niet vanzelf")
                    .isZero();
            pagina.evaluate("() => { document.getElementById('telefoon').focus(); scrollTo(0, 200); }");
            pagina.clock().runFor(6_000);
            pagina.waitForSelector("dialog[role=alertdialog] >> text=Nog bezig?");
            List<Route> hangt = new ArrayList<>();
            pagina.route("**/slot/nu", hangt::add);
            pagina.clock().runFor(31_000);
            pagina.waitForSelector("#naam", ONZICHTBAAR);
            pagina.waitForSelector("[role=status] >> text=Dit scherm gaat op slot.");
            hangt.forEach(Route::resume);
            pagina.unroute("**/slot/nu");
            pagina.waitForURL("**/slot?naar=" + uitMail.replace("/", "%2F"));
            assertThat(pagina.content()).contains("Marjan").doesNotContain("Slotgracht");
            assertThat(pagina.evaluate("() => fetch('/werkvoorraad').then(a => new URL(a.url).pathname)"))
                    .as("by hand, without the page")
                    .isEqualTo("/slot");
            pagina.goBack();
            pagina.waitForURL("**/slot?naar=%2Fwerkvoorraad");

            pagina.fill("[name=bevestig-wachtwoord]", "geraden");
            pagina.click("button:has-text('Haal van het slot')");
            pagina.waitForSelector("text=Dit wachtwoord klopt niet.");
            pagina.fill("[name=bevestig-wachtwoord]", Demoaccounts.WACHTWOORD);
            pagina.click("button:has-text('Haal van het slot')");
            pagina.waitForURL("**/werkvoorraad");
            assertThat(pagina.evaluate("() => fetch('/kladblok?pad=/aanmelding').then(a => a.status)"))
                    .as("of that mail, and of no other aanmelding")
                    .isEqualTo(204);
            browser.ga(pagina, uitMail);
            pagina.waitForSelector(BALK);
            pagina.click("[name=kladverder]");
            assertThat(pagina.inputValue("#naam")).isEqualTo("Mevr. S. Slotgracht");
            assertThat(pagina.getAttribute("main form[data-klad]", "action")).isEqualTo(uitMail + "?klad=ja");

            pagina.click("summary.ik__knop");
            pagina.click("button:has-text('Zet op slot')");
            pagina.click("button:has-text('Log in als iemand anders')");
            pagina.fill("#gebruikersnaam", "beheerder");
            pagina.fill("#wachtwoord", Demoaccounts.WACHTWOORD);
            pagina.click("main button:has-text('Inloggen')");
            pagina.waitForURL("**/beheer/**");
            assertThat(pagina.evaluate("() => fetch('/kladblok?pad=/aanmelding').then(a => a.status)"))
                    .isEqualTo(204);
            assertThat(ServerDatabase.ask("select count(*) from klad")).isEqualTo("1");
        } finally {
            ServerDatabase.execute("delete from mailvoorstel where van_adres = 'klad@politie.example'");
            zetSlot("");
        }
    }

    /** A mail that came in, and waits. */
    private static String mail() {
        String id = ServerDatabase.ask("select nextval('mailvoorstel_seq')");
        ServerDatabase.execute("insert into mailvoorstel (id, kenmerk, van_naam, van_adres, onderwerp, tekst, bijlagen,"
                + " heel, binnen_op, uiterlijk, stand, versie) values (" + id + ", 'klad-" + id + "', 'Agent',"
                + " 'klad@politie.example', 'Klad', 'Onder de buren', 0, true, now(), current_date, 'OPEN', 1)");
        return id;
    }

    private void zetSlot(String minuten) {
        Page beheer = browser.als("beheerder", Browser.BUREAU);
        browser.ga(beheer, "/beheer/instellingen");
        beheer.evaluate(
                "minuten => fetch('/beheer/instellingen', {method: 'POST', body: new URLSearchParams({naam:"
                        + " 'buurtregie.slot.minuten', waarde: minuten, csrf: document.querySelector('input[name=csrf]').value})})",
                minuten);
        beheer.context().close();
    }

    /** After a fault: reload, away and back, and none of it asks to send anything twice; once it is right the faults are gone. */
    @Test
    void na_een_fout_werken_vernieuwen_en_terug_en_daarna_is_het_formulier_leeg() {
        Page pagina = browser.als("coordinator", Browser.TELEFOON);
        browser.ga(pagina, "/vrijwilligers/nieuw");
        pagina.fill("#naam", "Noor Vanterug");
        pagina.press("#naam", "Enter");
        pagina.waitForURL("**/vrijwilligers/nieuw?weer=*");
        staatEr(pagina, "Noor Vanterug");
        pagina.reload();
        staatEr(pagina, "Noor Vanterug");
        browser.ga(pagina, "/werkvoorraad");
        pagina.goBack();
        staatEr(pagina, "Noor Vanterug");
        browser.ga(pagina, "/vrijwilligers/nieuw");
        assertThat(pagina.inputValue("#naam"))
                .as("wie opnieuw begint, begint leeg")
                .isEmpty();

        Page bewoner = browser.venster(Browser.TELEFOON);
        browser.ga(bewoner, "/uw-gegevens?taal=pl");
        bewoner.fill("#naam", "Pani Zpowrotem");
        bewoner.waitForTimeout(1_100);
        bewoner.press("#naam", "Enter");
        bewoner.waitForURL("**/uw-gegevens?weer=*");
        staatEr(bewoner, "Pani Zpowrotem");
        assertThat(bewoner.getAttribute("html", "lang")).isEqualTo("pl");
        browser.ga(bewoner, "/privacy");
        bewoner.goBack();
        staatEr(bewoner, "Pani Zpowrotem");
        String adres = bewoner.url();
        Page ander = browser.venster(Browser.TELEFOON);
        ander.navigate(adres);
        assertThat(ander.inputValue("#naam")).as("van een ander").isEmpty();
    }

    private static void staatEr(Page pagina, String naam) {
        assertThat(pagina.locator("[data-foutoverzicht]").count()).isEqualTo(1);
        assertThat(pagina.inputValue("#naam")).isEqualTo(naam);
    }

    @Test
    @Regel("M33")
    void na_een_dag_is_het_weg_en_een_te_grote_of_vreemde_wordt_geweigerd() {
        Page pagina = browser.als("coordinator", Browser.BUREAU);
        browser.ga(pagina, "/aanmelding");
        assertThat(bewaar(pagina, "/aanmelding", 40_000)).isEqualTo(204);
        ServerDatabase.execute("update klad set op = op - interval '1 day', tot = tot - interval '1 day'");
        assertThat(pagina.evaluate("() => fetch('/kladblok?pad=/aanmelding').then(a => a.status)"))
                .isEqualTo(204);
        assertThat(bewaar(pagina, "/aanmelding", 40_001)).isGreaterThanOrEqualTo(400);
        assertThat(bewaar(pagina, "https://elders.example/", 10)).isGreaterThanOrEqualTo(400);
        for (int vorm = 0; vorm < 25; vorm++) {
            assertThat(bewaar(pagina, "/bemiddelingen/2026-00" + vorm + "/intake", 10))
                    .isEqualTo(204);
        }
        assertThat(ServerDatabase.ask("select count(*) from klad")).isEqualTo("20");
    }

    private static int bewaar(Page pagina, String pad, int tekens) {
        return ((Number) pagina.evaluate(
                        "([pad, velden]) => fetch('/kladblok', {method: 'POST', body: new URLSearchParams({pad, velden, csrf:"
                                + " document.querySelector('input[name=csrf]').value})}).then(a => a.status)",
                        new String[] {pad, "x".repeat(tekens)}))
                .intValue();
    }
}
