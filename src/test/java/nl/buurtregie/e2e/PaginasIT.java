package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import nl.buurtregie.server.Geduld;
import nl.buurtregie.server.ServerDatabase;
import nl.buurtregie.server.Zaakloop;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every form of a case with its errors, on a phone, before the judges; pages as they open are for {@link WandelaarIT}. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PaginasIT {

    /** Not the button of a proposed pair, which is an answer by itself. */
    /** Of the page's own form; logging in has another before it, which leads away from here. */
    private static final String KNOP =
            "main form:not([action='/inloggen/gemeente']) button[type=submit]:not([name=voorstel])";

    private static final String BLAD = "[data-blad] .ProseMirror";

    @ArquillianResource
    private URL adres;

    private final Toegankelijk keuring = new Toegankelijk();
    private Browser browser;

    @Test
    void geen_enkele_pagina_heeft_een_fout() throws URISyntaxException {
        Zaakloop loop = new Zaakloop(adres.toURI());
        Zaken zaken = new Zaken(
                loop.aangemeld(),
                loop.opWachtlijst(),
                loop.bijEersteBuur(),
                loop.bijTweedeBuur(),
                loop.inCoaching(),
                loop.inBemiddeling(),
                loop.inNazorg(),
                loop.afTeSluiten(),
                loop.terugTeKoppelen(),
                loop.afgesloten());
        try (Browser chromium = new Browser(adres.toString())) {
            browser = chromium;
            niemand();
            new Loketpaginas(browser, keuring, adres.toString()).keur(zaken.afgesloten());
            coordinator(zaken);
            bemiddelaar(zaken);
            new Hulpmiddelen(browser, keuring).keur();
            System.out.println(
                    "Paginakeuring: " + keuring.gekeurd + " pagina's, axe " + keuring.fouten.size() + " fouten");
            assertThat(keuring.fouten).isEmpty();
            assertThat(chromium.klachten).as("console").isEmpty();
        }
        assertThat(keuring.htmlValidate()).as("html-validate").isEmpty();
    }

    private void niemand() {
        Page pagina = browser.venster(Browser.TELEFOON);
        open(pagina, "/inloggen", "inloggen");
        verstuurLeeg(pagina, "inloggen");
        pagina.fill("#gebruikersnaam", "coordinator");
        pagina.fill("#wachtwoord", "fout wachtwoord");
        pagina.click(KNOP);
        pagina.waitForSelector("[role=alert]");
        keuring.keur(pagina, "inloggen verkeerd");
        pagina.context().close();
    }

    private void coordinator(Zaken zaken) {
        Page pagina = browser.als("coordinator", Browser.TELEFOON);
        open(pagina, "/werkvoorraad", "werkvoorraad");
        bekijk(pagina, "/werkvoorraad?stap=INTAKE&aard=DISCRIMINATIE&wijk=WK001400", "werkvoorraad leeg");
        bekijk(pagina, "/werkvoorraad?sinds=gisteren", "werkvoorraad sinds gisteren");
        pagina.click("main details.uitklap summary");
        pagina.click("main details.uitklap button");
        pagina.waitForSelector("[data-foutoverzicht]");
        keuring.keur(pagina, "keuze zonder naam");
        bekijk(pagina, "/werkvoorraad?wis=ja", "werkvoorraad gewist");
        open(pagina, "/aanmelding", "aanmelding");
        verstuurLeeg(pagina, "aanmelding");
        open(pagina, "/zoeken", "zoeken");
        verstuurLeeg(pagina, "zoeken");
        pagina.fill("#zoek", "Zandloper");
        pagina.click("main form button[type=submit]");
        pagina.waitForSelector("main a[href^='/bemiddelingen/']");
        keuring.keur(pagina, "zoeken gevonden");
        pagina.click("main a[href^='/bemiddelingen/']");
        pagina.waitForURL("**/bemiddelingen/*");
        pagina.goBack();
        pagina.waitForSelector("main a[href^='/bemiddelingen/']");
        assertThat(pagina.inputValue("#zoek"))
                .as("terug vraagt niets te versturen")
                .isEqualTo("Zandloper");
        open(pagina, "/wachtwoord", "wachtwoord");
        verstuurLeeg(pagina, "wachtwoord");
        bekijk(pagina, "/bemiddelingen/2026-999999", "onvindbaar");
        bekijk(pagina, "/zaken-nu", "verboden");
        formulier(pagina, zaken.intake(), "intake");
        formulier(pagina, zaken.wachtlijst(), "toewijzing");
        open(pagina, "/vrijwilligers", "vrijwilligers");
        open(pagina, "/vrijwilligers/nieuw", "vrijwilliger nieuw");
        verstuurLeeg(pagina, "vrijwilliger nieuw");
        open(pagina, "/vrijwilligers/" + Zaakloop.iemand(), "vrijwilliger");
        pagina.fill("#maxZaken", "99");
        verstuurLeeg(pagina, "vrijwilliger");
        formulier(pagina, zaken.afsluiten(), "afsluiting");
        formulier(pagina, zaken.terugkoppelen(), "terugkoppeling");
        open(pagina, "/bemiddelingen/" + zaken.intake() + "/intrekking", "intrekking");
        for (String deel : List.of("wacht", "stoppen", "contact", "koppeling", "partij", "gesprek")) {
            formulier(pagina, zaken.eersteBuur(), deel);
        }
        formulier(pagina, zaken.bemiddelen(), "vervanging");
        Gesprekpaginas.keur(pagina, this::bekijk, this::verstuurLeeg, zaken.nazorg());
        open(pagina, "/afwezigheid", "afwezigheid");
        verstuurLeeg(pagina, "afwezigheid");
        pagina.navigate(adres.toString().replaceAll("/+$", "") + "/overdracht?van=" + Zaakloop.iemand());
        verstuurLeeg(pagina, "overdracht");
        bekijk(pagina, "/overdracht?zaak=" + zaken.bemiddelen(), "overdracht keuze");
        formulier(pagina, zaken.afgesloten(), "heropening");
        bekijk(pagina, "/bemiddelingen/" + zaken.intake() + "/hervatting", "hervatting");
        bekijk(pagina, "/bemiddelingen/" + zaken.intake() + "/naast/" + zaken.nazorg(), "naast elkaar");
        pagina.navigate(adres.toString().replaceAll("/+$", "") + "/bemiddelingen/" + zaken.intake());
        pagina.click(".partijen a[href$='/toestemming']");
        verstuurLeeg(pagina, "toestemming");
        brieven(pagina, zaken.terugkoppelen());
        pagina.context().close();
    }

    /** Letters, their texts, and the post in which one failed: no mail server is there. */
    private void brieven(Page pagina, String nummer) {
        String brieven = "/bemiddelingen/" + nummer + "/brieven";
        open(pagina, brieven + "/nieuw/TERUGKOPPELING/VERWIJZER", "brief aan de verwijzer");
        pagina.click("main form button[value=VOORBEELD]");
        pagina.waitForSelector("main .voorbeeld");
        keuring.keur(pagina, "voorbeeld van een brief");
        verstuurLeeg(pagina, "brief aan de verwijzer");
        pagina.fill("#email", "wijkagent@politie.example");
        pagina.click("main form button[value=EMAIL]");
        pagina.waitForURL("**/brieven");
        open(pagina, brieven + "/nieuw/UITNODIGING_GESPREK/TWEEDE_BUUR", "brief");
        verstuurLeeg(pagina, "brief");
        bekijk(pagina, "/sjablonen/NAZORG/ARABISCH", "sjabloon van rechts naar links");
        open(pagina, "/sjablonen/NAZORG/NEDERLANDS", "sjabloon");
        pagina.fill(BLAD, "Beste {{melder}},");
        verstuurLeeg(pagina, "sjabloon");
        schrijf(pagina);
        pagina.click("main form button[value=BEWAAR]");
        pagina.waitForSelector("main details");
        pagina.fill("#zaak", nummer);
        pagina.click("main form button[value=VOORBEELD]");
        pagina.waitForSelector(".brief .brief__kop");
        keuring.keur(pagina, "sjabloon voorbeeld");
        open(pagina, "/post", "post");
        Geduld.tot("t", () -> ServerDatabase.ask("select count(*) > 0 from uitgaand where stand = 'MISLUKT'"));
        bekijk(pagina, "/post", "post mislukt");
        assertThat(pagina.isVisible("text=Verstuur opnieuw")).isTrue();
    }

    /** With the buttons, as somebody does who never saw a mark. */
    private static void schrijf(Page pagina) {
        pagina.fill(BLAD, "Beste {{naam}},");
        pagina.press(BLAD, "End");
        pagina.press(BLAD, "Enter");
        pagina.click("[data-doe=kop]");
        pagina.keyboard().type("Hoe gaat het?");
        pagina.press(BLAD, "Enter");
        pagina.click("[data-doe=lijst]");
        pagina.keyboard().type("goed * of niet");
        pagina.press(BLAD, "Enter");
        pagina.click("[data-doe=vet]");
        pagina.keyboard().type("bel [dag]");
        assertThat(pagina.inputValue("textarea[name=tekst]"))
                .isEqualTo("Beste {{naam}},\n\n# Hoe gaat het?\n\n- goed \\* of niet\n- **bel [dag]**");
    }

    private void bemiddelaar(Zaken zaken) {
        Page pagina = browser.als("bemiddelaar", Browser.TELEFOON);
        bekijk(pagina, "/bemiddelingen/" + zaken.eersteBuur(), "dossier bemiddelaar");
        open(pagina, "/mijn-gegevens", "mijn gegevens");
        pagina.fill("#pauzeTot", "2020-01-01");
        verstuurLeeg(pagina, "mijn gegevens");
        formulier(pagina, zaken.eersteBuur(), "eerste-gesprek");
        formulier(pagina, zaken.tweedeBuur(), "tweede-buur");
        formulier(pagina, zaken.coachen(), "coaching");
        formulier(pagina, zaken.bemiddelen(), "bemiddeling");
        formulier(pagina, zaken.nazorg(), "nazorg");
        pagina.context().close();
    }

    private void formulier(Page pagina, String nummer, String deel) {
        open(pagina, "/bemiddelingen/" + nummer + "/" + deel, deel);
        pagina.evaluate("() => document.querySelectorAll('main input:checked').forEach(i => { i.checked = false; })");
        pagina.evaluate("() => document.querySelectorAll('main details.uitklap').forEach(i => { i.open = true; })");
        if (!deel.equals("afsluiting")) {
            verstuurLeeg(pagina, deel);
        }
    }

    /** As it opens the walker has it judged already. */
    private void open(Page pagina, String pad, String naam) {
        Response antwoord = pagina.navigate(adres.toString().replaceAll("/+$", "") + pad);
        keuring.bewaar(antwoord.text(), naam);
        pagina.waitForTimeout(pad.matches("/bemiddelingen/[0-9-]+") ? 400 : 50);
    }

    /** A state of a page that no link leads to. */
    private void bekijk(Page pagina, String pad, String naam) {
        open(pagina, pad, naam);
        keuring.keur(pagina, naam);
    }

    /** Sends the form as it is: the error summary has the focus, and the page with errors is judged too. */
    private void verstuurLeeg(Page pagina, String naam) {
        Klik antwoord = Klik.op(pagina, KNOP);
        assertThat(antwoord.status()).as(naam + " leeg").isEqualTo(422);
        keuring.bewaar(antwoord.html(), naam + " met fouten");
        assertThat(pagina.evaluate("() => document.activeElement.closest('[data-foutoverzicht]') !== null"))
                .as("focus op het foutoverzicht: " + naam)
                .isEqualTo(true);
        keuring.keur(pagina, naam + " met fouten");
    }

    /** One case at each step. */
    private record Zaken(
            String intake,
            String wachtlijst,
            String eersteBuur,
            String tweedeBuur,
            String coachen,
            String bemiddelen,
            String nazorg,
            String afsluiten,
            String terugkoppelen,
            String afgesloten) {}
}
