package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Every page for people without an account, before the judges: as it opens, with errors, and after sending. */
final class Loketpaginas {

    private final Browser browser;
    private final Toegankelijk keuring;
    private final String adres;

    Loketpaginas(Browser browser, Toegankelijk keuring, String adres) {
        this.browser = browser;
        this.keuring = keuring;
        this.adres = adres.replaceAll("/+$", "");
    }

    void keur(String afgesloten) {
        Page pagina = browser.venster(Browser.TELEFOON);
        hulpvraag(pagina);
        String link = pagina.url();
        for (String deel : new String[] {"/toevoegen", "/bellen", "/stoppen"}) {
            bekijk(pagina, link.substring(adres.length()) + deel, "volg" + deel);
        }
        bekijk(pagina, link.substring(adres.length()) + "/toevoegen", "volg toevoegen");
        verstuur(pagina, 422, "volg toevoegen leeg");
        bekijk(pagina, "/volg/" + "x".repeat(32), "volg onbekend");
        bekijk(pagina, "/verwijzen", "verwijzen");
        verstuur(pagina, 422, "verwijzen leeg");
        bekijk(pagina, "/privacy", "privacy");
        bekijk(pagina, "/toegankelijkheid", "toegankelijkheid");
        pagina.context().close();
        arabisch();
        kantoor(afgesloten);
    }

    /** From the right to the left, on a phone: the whole question, with its faults, and a report. */
    private void arabisch() {
        Page pagina = browser.venster(Browser.TELEFOON);
        bekijk(pagina, "/hulp-vragen?taal=ar", "hulp vragen ar");
        bekijk(pagina, "/hulp-vragen/onderwerp", "hulp onderwerp ar");
        verstuur(pagina, 422, "hulp onderwerp leeg ar");
        pagina.check("input[value=ROMMEL]");
        verstuur(pagina, 303, "hulp adres ar");
        pagina.fill("#postcode", "9799 ZS");
        Klik taal = Klik.op(pagina, ".talen button[lang=en]");
        assertThat(taal.status()).isEqualTo(200);
        assertThat(pagina.inputValue("#postcode")).as("wat er stond").isEqualTo("9799 ZS");
        pagina.press("#huisnummer", "Enter");
        pagina.waitForSelector(".foutoverzicht");
        assertThat(pagina.getAttribute("html", "lang"))
                .as("Enter kiest geen taal")
                .isEqualTo("en");
        bekijk(pagina, "/overlast-melden/soort?taal=ar", "melden soort ar");
        bekijk(pagina, "/overlast-melden/plek", "melden plek ar");
        pagina.waitForSelector(".leaflet-control-zoom-in");
        assertThat(pagina.getAttribute(".leaflet-control-zoom-in", "title")).isEqualTo("تكبير الخريطة");
        bekijk(pagina, "/uw-gegevens", "uw gegevens ar");
        bekijk(pagina, "/privacy", "privacy ar");
        bekijk(pagina, "/volg/" + "y".repeat(32), "volg onbekend ar");
        pagina.context().close();
    }

    private void hulpvraag(Page pagina) {
        bekijk(pagina, "/hulp-vragen", "hulp vragen");
        bekijk(pagina, "/hulp-vragen/onderwerp", "hulp onderwerp");
        verstuur(pagina, 422, "hulp onderwerp leeg");
        pagina.check("input[value=ROMMEL]");
        verstuur(pagina, 303, "hulp adres");
        verstuur(pagina, 422, "hulp adres leeg");
        pagina.fill("#postcode", "9799 ZS");
        pagina.fill("#huisnummer", "3");
        LevensloopIT.kiesBuurt(pagina);
        verstuur(pagina, 303, "hulp ander adres");
        pagina.fill("#anderePostcode", "9799");
        verstuur(pagina, 422, "hulp ander adres fout");
        pagina.fill("#anderePostcode", "");
        verstuur(pagina, 303, "hulp contact");
        verstuur(pagina, 422, "hulp contact leeg");
        pagina.fill("#naam", "Dhr. K. Keuring");
        pagina.fill("#telefoon", "06 00667788");
        verstuur(pagina, 303, "hulp toelichting");
        verstuur(pagina, 303, "hulp controle");
        pagina.waitForTimeout(1_100);
        verstuur(pagina, 303, "hulp klaar");
        Klik.op(pagina, "text=Open uw link");
        keuring.keur(pagina, "volg");
    }

    private void kantoor(String nummer) {
        Page kantoor = browser.als("coordinator", Browser.TELEFOON);
        bekijk(kantoor, "/berichten", "berichten");
        bekijk(kantoor, "/ervaringen", "ervaringen");
        bekijk(kantoor, "/bemiddelingen/" + nummer + "/volglink", "volglink");
        verstuur(kantoor, 303, "volglink nieuw");
        bekijk(kantoor, "/bemiddelingen/" + nummer + "/enquete", "enquetelink");
        verstuur(kantoor, 303, "enquetelink nieuw");
        String link = kantoor.innerText(".eigenlink");
        kantoor.context().close();
        Page buur = browser.venster(Browser.TELEFOON);
        bekijk(buur, link.substring(adres.length()), "enquete");
        verstuur(buur, 422, "enquete leeg");
        for (String vraag : new String[] {"geholpen", "gehoord", "beter", "aanraden"}) {
            buur.check("input[name=" + vraag + "][value=JA]");
        }
        buur.check("input[name=cijfer][value='8']");
        verstuur(buur, 303, "enquete bedankt");
        buur.context().close();
    }

    private void bekijk(Page pagina, String pad, String naam) {
        Response antwoord = pagina.navigate(adres + pad);
        keuring.bewaar(antwoord.text(), naam);
        keuring.keur(pagina, naam);
    }

    /** Sends the form as it is and has the page after it judged; with its faults magnified too. */
    private void verstuur(Page pagina, int verwacht, String naam) {
        Klik antwoord = Klik.op(pagina, "main form button[type=submit]");
        assertThat(antwoord.status()).as(naam).isEqualTo(verwacht);
        keuring.bewaar(antwoord.html(), naam);
        if (verwacht == 422) {
            assertThat(pagina.evaluate("() => document.activeElement.closest('[data-foutoverzicht]') !== null"))
                    .as("focus op het foutoverzicht: " + naam)
                    .isEqualTo(true);
            keuring.vrij(pagina, naam);
            pagina.setViewportSize(Browser.TELEFOON, 900);
        }
        keuring.keur(pagina, naam);
    }
}
