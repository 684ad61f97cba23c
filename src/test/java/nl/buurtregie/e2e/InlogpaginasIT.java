package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import nl.buurtregie.Functie;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.server.Bezoeker;
import nl.buurtregie.server.ServerDatabase;
import org.apache.commons.codec.binary.Base32;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two steps to come in, in a real browser with the authenticator that it has for tests. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-01")
@Functie("PRI-09")
class InlogpaginasIT {

    private static final String NAAM = "sleutelproef";
    private static final String VERSTUUR = "main form button[type=submit]";
    private static final String PASSKEY = "[data-passkey] button";

    @ArquillianResource
    private URL adres;

    private final Toegankelijk keuring = new Toegankelijk();
    private String site;
    private Bezoeker beheerder;

    /** An account that is not of the demo, with the password of one that is. */
    @BeforeEach
    void opent() throws Exception {
        site = "http://localhost:" + adres.getPort();
        beheerder = Bezoeker.als("beheerder", URI.create(adres.toString()));
        ServerDatabase.execute(
                "insert into medewerker (id, gebruikersnaam, naam, wachtwoord, wachtwoord_hoeveelste, actief,"
                        + " demo, versie) select nextval('medewerker_seq') * 50 + 7, '" + NAAM
                        + "', 'Sanne Sleutelproef', wachtwoord,"
                        + " 1, true, false, 1 from medewerker where gebruikersnaam = 'analist'");
        ServerDatabase.execute("insert into medewerker_rol (medewerker_id, rol) select id, 'analist' from medewerker"
                + " where gebruikersnaam = '" + NAAM + "'");
        vraagTweedeStap("ja");
    }

    @AfterEach
    void zetTerug() {
        vraagTweedeStap("");
        ServerDatabase.execute("delete from passkey"); // the login page shows a button for it to everybody
    }

    @Test
    void wie_een_tweede_stap_moet_maakt_er_een_en_komt_daarna_op_elke_manier_binnen() {
        try (Browser chromium = new Browser(site)) {
            Page sanne = chromium.venster(Browser.TELEFOON);
            CDPSession toestel = sanne.context().newCDPSession(sanne);
            vingerafdruk(toestel);

            wachtwoord(sanne);
            assertThat(sanne.url()).contains("/inloggen/sleutel?naar=");
            keuring.keur(sanne, "tweede stap kiezen");
            sanne.navigate(site + "/resultaten");
            assertThat(sanne.url()).as("nothing opens yet").contains("/inloggen");
            sanne.navigate(site + "/inloggen/sleutel?naar=/resultaten");
            keuring.bewaar(Klik.op(sanne, PASSKEY).html(), "herstelcodes");
            List<String> codes = sanne.locator(".codes code").allInnerTexts();
            assertThat(codes).hasSize(10);
            keuring.keur(sanne, "herstelcodes");
            Klik.op(sanne, "text=Ik heb ze bewaard");
            assertThat(sanne.url()).endsWith("/resultaten");

            Page tweedeTab = sanne.context().newPage();
            tweedeTab.navigate(site + "/account");
            Page inlogpagina = sanne.context().newPage();
            inlogpagina.navigate(site + "/inloggen");
            assertThat(tweedeTab.url()).as("who is in may look at that page").endsWith("/account");
            uit(sanne);
            tweedeTab.waitForURL("**/inloggen");
            keuring.keur(sanne, "inloggen met passkey");
            assertThat(Klik.op(sanne, PASSKEY).status()).isEqualTo(303);
            assertThat(sanne.url()).doesNotContain("/inloggen");

            uit(sanne);
            wachtwoord(sanne);
            assertThat(sanne.url()).contains("/inloggen/code");
            keuring.keur(sanne, "code");
            sanne.navigate(site + "/inloggen/sleutel");
            assertThat(sanne.url())
                    .as("a password must not make a key of its own")
                    .endsWith("/inloggen");
            wachtwoord(sanne);
            sanne.fill("#code", "abcd-efgh-jkmn-pqrs");
            assertThat(Klik.op(sanne, "main section form button[type=submit]").status())
                    .isEqualTo(422);
            keuring.keur(sanne, "code fout");
            sanne.fill("#code", codes.get(2));
            assertThat(Klik.op(sanne, "main section form button[type=submit]").status())
                    .isEqualTo(303);
            assertThat(sanne.url()).endsWith("/resultaten");

            appErbij(sanne);
            bevestigt(sanne);
            assertThat(keuring.fouten).isEmpty();
            assertThat(chromium.klachten).as("console").isEmpty();
        }
        assertThat(keuring.htmlValidate()).as("html-validate").isEmpty();
    }

    private void appErbij(Page sanne) {
        sanne.navigate(site + "/account");
        keuring.keur(sanne, "account met passkey");
        Klik.op(sanne, "text=Passkey of app erbij");
        Klik.op(sanne, "text=Gebruik een app met codes");
        keuring.keur(sanne, "code-app");
        String geheim = sanne.inputValue("[name=geheim]");
        sanne.fill("#code", "000000");
        assertThat(Klik.op(sanne, VERSTUUR).status()).isEqualTo(422);
        assertThat(sanne.inputValue("[name=geheim]"))
                .as("the app was set already")
                .isEqualTo(geheim);
        sanne.fill("#code", code(geheim));
        assertThat(Klik.op(sanne, VERSTUUR).status()).isEqualTo(303);
        assertThat(sanne.innerText("main")).contains("App met codes", "Je hebt er nog 9.");
    }

    /** After five minutes what cannot be undone asks again; a wrong answer does nothing, and what was chosen stays. */
    private void bevestigt(Page sanne) {
        ServerDatabase.execute("update sessie set bevestigd = bevestigd - interval '6 minutes' where medewerker_id ="
                + " (select id from medewerker where gebruikersnaam = '" + NAAM + "')");
        Klik vraag = Klik.op(sanne, "form[action='/account/code-app/weg'] button");
        assertThat(vraag.status()).isEqualTo(422);
        keuring.bewaar(vraag.html(), "bevestig");
        keuring.keur(sanne, "bevestig");
        sanne.fill("#bevestig-wachtwoord", "iets anders dan dat");
        assertThat(Klik.op(sanne, "main section form button[type=submit]").status())
                .isEqualTo(422);
        assertThat(sanne.innerText("main")).contains("Dit wachtwoord klopt niet", "Er is nog niets gedaan");
        assertThat(Klik.op(sanne, PASSKEY).status()).isEqualTo(303);
        assertThat(sanne.innerText("main")).doesNotContain("App met codes");
        assertThat(Klik.op(sanne, "form[action$='/weg'] button").status()).isEqualTo(303);
        assertThat(sanne.innerText("main")).contains("Passkey, gemaakt in"); // the last one stays
        assertThat(sanne.innerText("body")).contains("Stel eerst een andere in");
    }

    private void wachtwoord(Page pagina) {
        pagina.navigate(site + "/inloggen?naar=/resultaten");
        pagina.fill("#gebruikersnaam", NAAM);
        pagina.fill("#wachtwoord", Demoaccounts.WACHTWOORD);
        Klik.op(pagina, "main section form button[type=submit]");
    }

    private void uit(Page pagina) {
        pagina.navigate(site + "/account");
        pagina.evaluate("() => document.querySelector(\"form[action='/uitloggen']\").submit()");
        pagina.waitForURL("**/inloggen");
    }

    private void vraagTweedeStap(String waarde) {
        beheerder.get("/beheer/instellingen");
        beheerder.post("/beheer/instellingen", "naam", "buurtregie.tweedestap.analist", "waarde", waarde);
    }

    /** A device with a fingerprint that is always right. */
    static void vingerafdruk(CDPSession toestel) {
        toestel.send("WebAuthn.enable");
        JsonObject soort = new JsonObject();
        soort.addProperty("protocol", "ctap2");
        soort.addProperty("transport", "internal");
        soort.addProperty("hasResidentKey", true);
        soort.addProperty("hasUserVerification", true);
        soort.addProperty("isUserVerified", true);
        soort.addProperty("automaticPresenceSimulation", true);
        JsonObject vraag = new JsonObject();
        vraag.add("options", soort);
        toestel.send("WebAuthn.addVirtualAuthenticator", vraag);
    }

    /** What an app would show. */
    static String code(String geheim) {
        try {
            TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
            return app.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(geheim), app.getAlgorithm()), Instant.now());
        } catch (InvalidKeyException never) {
            throw new IllegalStateException(never);
        }
    }
}
