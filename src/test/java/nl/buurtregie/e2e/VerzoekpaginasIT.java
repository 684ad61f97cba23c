package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import nl.buurtregie.Functie;
import nl.buurtregie.server.Verzoekloop;
import nl.buurtregie.server.Zaakloop;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each step of a request in a real browser, before the judges. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-07")
class VerzoekpaginasIT {

    @ArquillianResource
    private URL adres;

    private final Toegankelijk keuring = new Toegankelijk();

    @Test
    void elke_stap_van_een_verzoek_is_voor_iedereen_te_gebruiken() {
        String site = "http://localhost:" + adres.getPort();
        URI basis = URI.create(adres.toString());
        Verzoekloop loop = new Verzoekloop(basis);
        String zaak = new Zaakloop(basis).aangemeld();
        String partij = Verzoekloop.eerste(zaak);
        try (Browser chromium = new Browser(site)) {
            vraag(chromium.venster(Browser.TELEFOON), site);
            Page hilda = chromium.als("privacy", Browser.TELEFOON);
            String nummer = loop.vastgelegd("INZAGE", "Mevr. P. Zandloper", "zandloper@voorbeeld.example");
            String pad = site + "/verzoeken/" + nummer;
            bekijk(hilda, pad, "verzoek: wie is het");
            loop.goed(nummer, "wie", "hoe", "GEBELD");
            bekijk(hilda, pad, "verzoek: zoeken");
            hilda.fill("#woord", zaak);
            Klik.op(hilda, "form[action$='/zoeken'] button");
            keuring.keur(hilda, "verzoek: gevonden");
            loop.goed(nummer, "gekend", "woord", zaak, "wie", "PARTIJ:" + partij);
            bekijk(hilda, pad, "verzoek: beslissen");
            Page marjan = chromium.als("coordinator", Browser.TELEFOON);
            bekijk(marjan, site + "/na-te-kijken", "na te kijken");
            bekijk(marjan, site + loop.teksten().get(0), "tekst na te kijken");
            loop.kijkNa("Bel na 18.00 uur");
            bekijk(hilda, pad, "verzoek: zwart gemaakt");
            loop.geefAlles(nummer);
            bekijk(hilda, pad, "verzoek: brief");
            bekijk(hilda, pad + "/verlenging", "verzoek: verlengen");
            hilda.navigate(pad);
            Klik.op(hilda, "button[value=PAPIER]");
            keuring.keur(hilda, "verzoek: klaar");
            String anders = loop.gekend("RECTIFICATIE", "Mevr. P. Zandloper", "", zaak, partij);
            bekijk(hilda, site + "/verzoeken/" + anders, "verzoek: verbeteren");
            bekijk(hilda, site + "/verzoeken", "verzoeken");
            bekijk(hilda, site + "/verzoeken/nieuw", "nieuw verzoek");
            assertThat(chromium.klachten).as("console").isEmpty();
        }
        assertThat(keuring.fouten).isEmpty();
        assertThat(keuring.htmlValidate()).as("html-validate").isEmpty();
    }

    /** A resident forgets to choose, and is told. */
    private void vraag(Page bewoner, String site) {
        bekijk(bewoner, site + "/uw-gegevens", "vraag over gegevens");
        Klik.op(bewoner, ".onderbalk button");
        assertThat(bewoner.locator("[data-foutoverzicht]").innerText()).contains("Kies wat u wilt.", "Vul uw naam in.");
        keuring.keur(bewoner, "vraag over gegevens met fouten");
    }

    private void bekijk(Page pagina, String pad, String wat) {
        keuring.bewaar(pagina.navigate(pad).text(), wat);
        keuring.keur(pagina, wat);
    }
}
