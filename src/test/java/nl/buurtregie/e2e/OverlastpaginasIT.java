package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.Media;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import nl.buurtregie.server.Overlastloop;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of overlast, in each role, on phone and desktop, empty and with errors, before the judges. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OverlastpaginasIT {

    private static final int SMAL = 320;

    @ArquillianResource
    private URL adres;

    /** What the beheerder keeps, for who answers. */
    private static final String ZIN = "De bak is geleegd. Weer vol? Meld het dan opnieuw.";

    private final Toegankelijk keuring = new Toegankelijk();
    private Browser browser;
    private int breedte;
    private Loop loop;

    /** One problem at each step. */
    private record Loop(
            String beoordelen,
            String oppakken,
            String partner,
            String nakijken,
            String voorstellen,
            String beantwoorden,
            String afgesloten,
            String hotspot,
            String partnerlink,
            String rooster) {

        List<String> problemen() {
            return List.of(beoordelen, oppakken, partner, nakijken, voorstellen, beantwoorden, afgesloten);
        }
    }

    @Test
    void geen_enkele_pagina_van_overlast_heeft_een_fout() throws URISyntaxException {
        Overlastloop maak = new Overlastloop(adres.toURI());
        String partner = maak.bijPartner();
        loop = new Loop(
                maak.teBeoordelen(),
                maak.opTePakken(),
                partner,
                maak.naTeKijken(),
                maak.voorTeStellen(),
                maak.teBeantwoorden(),
                maak.afgesloten(),
                maak.hotspot(),
                maak.partnerlink(partner),
                maak.roosterregel());
        maak.teLaat(loop.nakijken());
        try (Browser chromium = new Browser(adres.toString())) {
            browser = chromium;
            breedte = Browser.TELEFOON; // as it opens the walker sees every page at both widths
            buurt(browser.als("concierge", breedte), "concierge");
            beheerder();
            bewoner();
            partner();
            breedte = Browser.BUREAU;
            buurt(browser.als("teamleider", breedte), "teamleider");
            bewoner();
            System.out.println(
                    "Overlastkeuring: " + keuring.gekeurd + " pagina's, axe " + keuring.fouten.size() + " fouten");
            assertThat(keuring.fouten).isEmpty();
            assertThat(chromium.klachten).as("console").isEmpty();
        }
        assertThat(keuring.htmlValidate()).as("html-validate").isEmpty();
    }

    private void buurt(Page pagina, String wie) {
        bekijk(pagina, "/overlast", wie + " overlast");
        bekijk(pagina, "/overlast?toon=BEOORDELEN", wie + " overlast gefilterd");
        bekijk(pagina, "/overlast?groep=overlast-op-het-water", wie + " overlast leeg");
        bekijk(pagina, "/overlast/nieuw", wie + " opnemen");
        opnemen(pagina);
        bekijk(pagina, "/hotspots", wie + " hotspots");
        bekijk(pagina, loop.hotspot(), wie + " hotspot");
        opPapier(pagina);
        bekijk(pagina, "/overlast/kaart", wie + " kaart");
        pagina.waitForSelector(".kaartpunt");
        keuring.keur(pagina, wie + " kaart getekend " + breedte);
        pagina.reload(); // the judges moved it
        pagina.waitForSelector(".kaartpunt[role=button]");
        assertThat(pagina.getAttribute(".leaflet-control-zoom-in", "aria-label"))
                .isEqualTo("Dichterbij");
        assertThat(pagina.getAttribute(".leaflet-control-zoom-out", "aria-label"))
                .isEqualTo("Verder weg");
        assertThat(pagina.locator(".kaartpunt[role=button]").evaluateAll("alle => alle.map(e => e.ariaLabel)"))
                .asInstanceOf(LIST)
                .as("elk punt in woorden")
                .isNotEmpty()
                .allSatisfy(een -> assertThat((String) een).containsPattern(", |punten"))
                .as("hoeveel van een groep te laat is")
                .anySatisfy(een -> assertThat((String) een).matches("[0-9]+ punten, [1-9][0-9]* te laat, dichterbij"));
        assertThat(pagina.locator(".kaartpunt--metlaat").count()).isPositive();
        for (String nummer : loop.problemen()) {
            String stand = "probleem " + loop.problemen().indexOf(nummer);
            bekijk(pagina, "/overlast/problemen/" + nummer, wie + " " + stand);
        }
        stap(pagina, loop.oppakken(), "besluit");
        stap(pagina, loop.partner(), "partnerantwoord");
        stap(pagina, loop.nakijken(), "hercontrole");
        stap(pagina, loop.voorstellen(), "voorstel");
        stap(pagina, loop.beantwoorden(), "antwoord");
        stap(pagina, loop.oppakken(), "samenvoeging");
        stap(pagina, loop.nakijken(), "samenvoeging");
        stap(pagina, loop.afgesloten(), "heropening");
        if (wie.equals("teamleider")) {
            bekijk(pagina, "/overlast/problemen/" + loop.beantwoorden() + "/antwoord", "overlast antwoord kiezen");
            pagina.click("[data-zin='" + ZIN + "']");
            assertThat(pagina.inputValue("#tekst"))
                    .as("één klik, en dan aan te passen")
                    .isEqualTo(ZIN);
            keur(pagina, "overlast antwoord gekozen");
            String samen = "/overlast/samen?probleem=" + String.join("&probleem=", loop.problemen());
            aanvinken(pagina);
            bekijk(pagina, samen, "overlast samen");
            verstuur(pagina, 422, "overlast samen leeg");
            for (var keuze : pagina.querySelectorAll("main input[type=radio]")) {
                keuze.evaluate("een => een.click()");
                keuring.keur(pagina, "overlast samen " + keuze.getAttribute("value") + " " + breedte);
            }
            bekijk(pagina, "/rooster", "rooster");
            bekijk(pagina, loop.rooster(), "roosterregel");
            pagina.fill("#gebiedsnaam", "");
            verstuur(pagina, 422, "roosterregel leeg");
        }
        pagina.context().close();
    }

    /** OVL-20: a tick brings the bar, on a telephone too; without a mouse x does it. */
    private void aanvinken(Page pagina) {
        pagina.setViewportSize(Browser.TELEFOON, 900);
        bekijk(pagina, "/overlast", "overlast aanvinken");
        pagina.locator(".kiesvakje").first().check();
        keuring.past(pagina, "overlast aangevinkt " + Browser.TELEFOON);
        assertThat(pagina.innerText("[data-keuzebalk-woorden]")).isEqualTo("1 probleem gekozen");
        pagina.setViewportSize(breedte, 900);
        pagina.locator("tr:has(.kiesvakje:not(:checked)) .lijst__stap").first().focus();
        pagina.keyboard().press("x");
        assertThat(pagina.innerText("[data-keuzebalk-woorden]")).isEqualTo("2 problemen gekozen");
    }

    /** INT-18: a word of the caller finds the kind, letters the buurt, and what runs there stands beside it. */
    private void opnemen(Page pagina) {
        verstuur(pagina, 422, "opnemen leeg");
        pagina.fill("#soort", "matras");
        assertThat(pagina.locator("#soort-vondsten [role=option]").first().innerText())
                .contains("Grofvuil");
        pagina.press("#soort", "Enter");
        assertThat(pagina.inputValue("#soort-lijst")).isEqualTo("afval/grofvuil");
        pagina.fill("#buurt", "vinkhuizen-n");
        pagina.waitForSelector("#buurt-vondsten [role=option]");
        pagina.press("#buurt", "Enter");
        pagina.waitForFunction("() => !document.querySelector('#bekend').textContent.includes('Kies wat het is')");
        keur(pagina, "opnemen ingevuld");
    }

    /** OVL-09: what is printed is the evidence, without what is only for a screen. */
    private static void opPapier(Page pagina) {
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(pagina.isVisible("main h1")).isTrue();
        assertThat(pagina.isVisible("main ol.regels")).isTrue();
        assertThat(pagina.locator(".niet-afdrukken:visible, nav:visible, .kop:visible")
                        .count())
                .as("van het scherm")
                .isZero();
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** The form of a step as it opens, each choice with what it asks, and with nothing filled in. */
    private void stap(Page pagina, String nummer, String deel) {
        bekijk(pagina, "/overlast/problemen/" + nummer + "/" + deel, "overlast " + deel);
        pagina.evaluate(
                "() => { document.querySelectorAll('main input:checked').forEach(i => { i.checked = false; });"
                        + " document.querySelectorAll('main textarea, main input[type=text]').forEach(i => { i.value = ''; }); }");
        verstuur(pagina, 422, "overlast " + deel + " leeg");
        for (var keuze : pagina.querySelectorAll("main input[type=radio]")) {
            keuze.evaluate("een => een.click()");
            keuring.keur(pagina, "overlast " + deel + " " + keuze.getAttribute("value") + " " + breedte);
        }
    }

    private void beheerder() {
        Page pagina = browser.als("beheerder", breedte);
        bekijk(pagina, "/beheer/antwoorden", "standaardantwoorden");
        verstuur(pagina, 422, "standaardantwoord leeg");
        pagina.selectOption("#uitkomst", "ZELF_OPGELOST");
        pagina.fill("#tekst", ZIN);
        verstuur(pagina, 303, "standaardantwoord bewaard");
        bekijk(pagina, "/beheer/overlastsoorten", "overlastsoorten");
        bekijk(pagina, "/beheer/overlastsoorten/afval/grofvuil", "overlastsoort");
        pagina.fill("#naam", "");
        pagina.fill("#dagen", "999");
        verstuur(pagina, 422, "overlastsoort fout");
        bekijk(pagina, "/beheer/signalen", "signalen");
        bekijk(pagina, "/beheer/open311", "open311");
        pagina.fill("#naam", "");
        pagina.click("text=Maak een sleutel");
        pagina.waitForSelector("[data-foutoverzicht]");
        keuring.keur(pagina, "open311 leeg " + breedte);
        pagina.fill("#naam", "Keuring " + breedte);
        pagina.click("text=Maak een sleutel");
        pagina.waitForSelector(".eigenlink");
        keuring.keur(pagina, "open311 nieuwe sleutel " + breedte);
        bekijk(pagina, "/beheer/open311", "open311 met een sleutel");
        pagina.context().close();
    }

    private void bewoner() {
        Page pagina = browser.venster(breedte);
        pagina.context().grantPermissions(List.of("geolocation"));
        pagina.context().setGeolocation(new Geolocation(53.2291, 6.5251));
        bekijk(pagina, "/overlast-melden", "overlast melden");
        bekijk(pagina, "/overlast-melden/soort", "melden soort");
        verstuur(pagina, 422, "melden soort leeg");
        pagina.evaluate("() => document.querySelector('input[value=anders]').click()");
        verstuur(pagina, 422, "melden soort anders");
        pagina.evaluate("() => document.querySelector('input[value=\"afval/container-is-vol\"]').click()");
        verstuur(pagina, 303, "melden plek");
        verstuur(pagina, 422, "melden plek leeg");
        pagina.fill("#plek", "Goudlaan, bij de containers");
        wijsAan(pagina);
        pagina.click("[data-mijn-plek] button");
        pagina.waitForCondition(() -> !pagina.inputValue("[name=lat]").isEmpty());
        verstuur(pagina, 303, "melden na plek");
        if (pagina.url().endsWith("/bekend")) { // the first window met nothing there, the second its report
            verstuur(pagina, 422, "melden bekend leeg");
            pagina.evaluate("() => document.querySelector('input[name=bij]').click()");
            verstuur(pagina, 303, "melden meer");
        } else {
            assertThat(breedte).as("vlakbij is al iets bekend").isEqualTo(Browser.TELEFOON);
        }
        pagina.fill("#contact", "geen adres");
        verstuur(pagina, 422, "melden meer fout");
        pagina.fill("#contact", "06 00000002");
        verstuur(pagina, 303, "melden controle");
        pagina.waitForTimeout(1_100);
        verstuur(pagina, 303, "melden klaar");
        Klik.op(pagina, "text=Open uw link");
        String link = pagina.url().replaceFirst("https?://[^/]+", "");
        bekijk(pagina, link, "melding volgen");
        pagina.focus("#foto");
        pagina.keyboard().press("Shift+Tab");
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator("#foto")
                        .evaluate("e => document.activeElement === e"
                                + " && getComputedStyle(e.previousElementSibling).outlineStyle"))
                .as("de knop van de camera toont waar iemand is")
                .isEqualTo("solid");
        bekijk(pagina, link + "/toevoegen", "melding toevoegen");
        verstuur(pagina, 422, "melding toevoegen leeg");
        bekijk(pagina, link + "/intrekking", "melding intrekken");
        if (breedte == Browser.BUREAU) { // what the phone reported stays for the second window to find
            verstuur(pagina, 303, "melding ingetrokken");
        }
        bekijk(pagina, "/melding/" + "x".repeat(32), "melding onbekend");
        pagina.context().close();
    }

    /** With a finger on a phone, with the keys on a desktop; and away again. */
    private void wijsAan(Page pagina) {
        pagina.waitForSelector("[data-kaartbeeld].leaflet-container path");
        assertThat(pagina.inputValue("[name=lat]")).isEmpty();
        wijs(pagina);
        pagina.waitForSelector("[data-mijn-plek] [role=status] >> text=Wijs de plek precies aan");
        assertThat(pagina.inputValue("[name=lat]"))
                .as("van ver is het nog geen plek")
                .isEmpty();
        wijs(pagina);
        pagina.waitForSelector("[data-mijn-plek] [role=status] >> text=U heeft een plek aangewezen in");
        assertThat(Double.parseDouble(pagina.inputValue("[name=lat]"))).isBetween(53.0, 53.4);
        assertThat(pagina.locator("[data-kaartbeeld] .kaartpunt").count()).isEqualTo(1);
        keur(pagina, "melden plek aangewezen");
        pagina.click("text=Haal de plek weg");
        assertThat(pagina.inputValue("[name=lat]")).isEmpty();
        wijs(pagina);
        pagina.waitForSelector("[data-mijn-plek] [role=status] >> text=U heeft een plek aangewezen in");
        pagina.fill("#buurt", "vinkhuizen");
        pagina.click("#buurt-vondsten li");
        pagina.waitForSelector("[data-mijn-plek] [role=status] >> text=U koos een buurt");
        assertThat(pagina.inputValue("[name=lat]")).isEmpty();
        assertThat(pagina.locator("[data-kaartbeeld] .kaartpunt").count()).isZero();
    }

    private void wijs(Page pagina) {
        if (breedte == Browser.TELEFOON) {
            pagina.locator("[data-kaartbeeld]").click();
        } else {
            pagina.focus("[data-kaartbeeld]");
            pagina.keyboard().press("Enter");
        }
    }

    private void partner() {
        Page pagina = browser.venster(breedte);
        bekijk(pagina, loop.partnerlink(), "partner");
        verstuur(pagina, 422, "partner leeg");
        if (breedte == Browser.BUREAU) {
            pagina.evaluate("() => document.querySelector('input[value=AANGENOMEN]').click()");
            verstuur(pagina, 303, "partner antwoordde");
        }
        bekijk(pagina, "/partner/" + "x".repeat(32), "partner onbekend");
        pagina.context().close();
    }

    private void bekijk(Page pagina, String pad, String naam) {
        Response antwoord = pagina.navigate(adres.toString().replaceAll("/+$", "") + pad);
        keuring.bewaar(antwoord.text(), naam);
        keur(pagina, naam);
    }

    /** Sends the form as it is and has the page after it judged; errors have the focus. */
    private void verstuur(Page pagina, int verwacht, String naam) {
        Klik antwoord = Klik.op(pagina, "main form button[type=submit]");
        assertThat(antwoord.status()).as(naam).isEqualTo(verwacht);
        if (verwacht == 422) {
            keuring.bewaar(antwoord.html(), naam);
            assertThat(pagina.evaluate("() => document.activeElement.closest('[data-foutoverzicht]') !== null"))
                    .as("focus op het foutoverzicht: " + naam)
                    .isEqualTo(true);
        }
        keur(pagina, naam);
    }

    /** On a phone also narrow: 320 px is 1280 px at 400 %. */
    private void keur(Page pagina, String naam) {
        keuring.keur(pagina, naam + " " + breedte);
        if (breedte == Browser.TELEFOON) {
            pagina.setViewportSize(SMAL, 900);
            keuring.past(pagina, naam + " " + SMAL);
            keuring.vrij(pagina, naam);
            pagina.setViewportSize(breedte, 900);
        }
    }
}
