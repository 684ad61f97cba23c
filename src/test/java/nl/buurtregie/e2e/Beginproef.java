package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.server.Postproef;
import nl.buurtregie.start.EigenServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From an empty server to the first case, as a new organisation does it: the link that the machine prints, two people with a second
 * step each, the set-up, a case. No SQL, no file. Counts clicks, keys and seconds. Part of no build: {@code deploy/bench/run begin}.
 */
@Tag("begin")
class Beginproef {

    private static final String VERSTUUR = "main form button[type=submit]";
    private static final String PASSKEY = "[data-passkey] button";
    private static final String WACHTWOORD = "de wind komt uit het westen";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/welkom/[A-Za-z0-9_-]+");

    private final Postproef post = new Postproef();
    private EigenServer server;
    private Browser browser;
    private Page pagina;
    private int klikken;
    private int toetsen;
    private int beelden;
    private Instant begin;

    @AfterEach
    void klaar() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
        server.close();
        post.close();
    }

    @Test
    void van_een_lege_server_tot_de_eerste_zaak(@TempDir Path map) throws IOException, InterruptedException {
        post.open();
        server = new EigenServer(map, new HashMap<>(post.instellingen()));
        String site = "http://localhost:" + server.adres().getPort(); // a passkey belongs to a name, not to a number
        server.met(Map.of("BUURTREGIE_ADRES", site));
        String gezegd = server.startLeeg();
        browser = new Browser(site);
        begin = Instant.now();

        pagina = browser.venster(Browser.BUREAU);
        InlogpaginasIT.vingerafdruk(pagina.context().newCDPSession(pagina));
        maakAccount(link(gezegd), "jaap", "jaap@buurthulp.example", "Jaap de Beheerder");
        passkey();
        assertThat(pagina.url()).endsWith("/opzetten/naam");
        vertel("beheerder met een passkey");
        zetOp();
        vertel("opgezet, en een collega gevraagd");

        Page coordinator = browser.venster(Browser.BUREAU);
        pagina.context().close();
        pagina = coordinator;
        maakAccount(link(post.wacht("marjan@buurthulp.example", "/welkom/")), null, null, null);
        codeapp();
        assertThat(pagina.url()).endsWith("/werkvoorraad");
        vertel("coördinator met een app");
        neemZaakAan();
        vertel("de eerste zaak");
        assertThat(browser.klachten).isEmpty();
    }

    /** Who is invited has all three already. */
    private void maakAccount(String link, String gebruikersnaam, String email, String naam) {
        pagina.navigate(link);
        klikken++;
        kijk();
        if (naam != null) {
            vul("naam", naam);
            vul("email", email);
            vul("gebruikersnaam", gebruikersnaam);
        }
        vul("nieuw", WACHTWOORD);
        vul("herhaal", WACHTWOORD);
        klik(VERSTUUR);
        assertThat(pagina.url()).contains("/inloggen/sleutel");
    }

    private void passkey() {
        klik(PASSKEY);
        klik("text=Ik heb ze bewaard");
    }

    private void codeapp() {
        klik("text=Gebruik een app met codes");
        vul("code", InlogpaginasIT.code(pagina.inputValue("[name=geheim]")));
        klik(VERSTUUR);
        klik("text=Ik heb ze bewaard");
    }

    private void zetOp() throws InterruptedException {
        vul("organisatie", "Buurthulp Proef");
        vul("telefoon", "050 765 43 21");
        vul("uren", "ma tot en met do, 9 tot 13 uur");
        vul("email", "hallo@buurthulp.example");
        vul("adres", "Postbus 1\n9700 AA Groningen");
        vul("gemeente", "Gemeente Groningen");
        vul("gemeentetelefoon", "050 765 43 22");
        vul("gemeenteuren", "ma tot en met vr, 9 tot 17 uur");
        klik(VERSTUUR);
        assertThat(pagina.url()).endsWith("/opzetten/adres");
        klik("text=Verder");
        assertThat(pagina.innerText("main")).contains("Wijken staan erin");
        klik("text=Verder");
        klik(VERSTUUR);
        post.wacht("jaap@buurthulp.example", "proefbericht");
        klik("text=Verder");
        assertThat(pagina.url()).endsWith("/opzetten/termijnen");
        klik("text=Verder");
        assertThat(pagina.url()).endsWith("/opzetten/partners");
        klik("text=Verder");
        vul("naam", "Marjan Coördinator");
        vul("email", "marjan@buurthulp.example");
        pagina.click("main label:has-text('coördinator')");
        klikken++;
        klik(VERSTUUR);
        klik("text=Verder");
        assertThat(pagina.innerText("main"))
                .contains("Wat nog mist")
                .doesNotContain("Naam en telefoon zijn nog een voorbeeld");
    }

    private void neemZaakAan() {
        klik("main >> text=Nieuwe aanmelding");
        pagina.selectOption("#verwijzer", "ZELFMELDER");
        pagina.selectOption("#aard", "GELUID_APPARATUUR");
        klikken += 4;
        vul("naam", "Mevr. P. Zandloper");
        vul("telefoon", "0612345678");
        vul("postcode", "9799xh");
        vul("huisnummer", "88");
        vul("straat", "Windroosweg");
        LevensloopIT.kiesBuurt(pagina);
        klikken++;
        toetsen += "vinkhuizen-z".length() + 2;
        klik(VERSTUUR);
        assertThat(pagina.url()).contains("/bemiddelingen/");
        klik("text=Intake vastleggen");
        pagina.check("input[name=besluit][value=GESCHIKT]", new Page.CheckOptions().setForce(true));
        klikken++;
        klik(VERSTUUR);
        assertThat(pagina.innerText("main")).contains("Kies twee bemiddelaars");
    }

    private void vul(String veld, String woorden) {
        pagina.click("#" + veld);
        klikken++;
        pagina.keyboard().type(woorden);
        toetsen += woorden.length();
    }

    private void klik(String waarop) {
        Klik.op(pagina, waarop);
        klikken++;
        assertThat(pagina.locator("[data-foutoverzicht]").allInnerTexts()).isEmpty();
        kijk();
    }

    /** To be looked at: target/begin. */
    private void kijk() {
        pagina.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/begin/" + String.format("%02d.png", ++beelden))));
    }

    private static String link(String tekst) {
        Matcher gevonden = LINK.matcher(tekst);
        assertThat(gevonden.find()).as(tekst).isTrue();
        return gevonden.group();
    }

    private void vertel(String wat) {
        System.out.printf(
                "Begin: %-34s %3d klikken, %3d toetsen, %3d s%n",
                wat, klikken, toetsen, Duration.between(begin, Instant.now()).toSeconds());
    }
}
