package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URL;
import java.time.Year;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of money and the yearly report, and the report as a file, on phone and desktop before the judges. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GeldpaginasIT {

    /** The big button of a form, not the one that takes a line away. */
    private static final String KNOP = "main form :is(.onderbalk, .nu__knoppen) button[type=submit]";

    @ArquillianResource
    private URL adres;

    private final Toegankelijk keuring = new Toegankelijk();

    @Test
    void geld_en_jaarverslag_hebben_geen_fout() {
        int jaar = Year.now().getValue() - 1;
        try (Browser chromium = new Browser(adres.toString())) {
            Page manager = chromium.als("manager", Browser.TELEFOON);
            bekijk(manager, "/geld?jaar=" + (jaar + 2), "geld leeg");
            open(manager, "/geld/lijnen/nieuw/" + jaar, "geld nieuwe lijn");
            fout(manager, "geld nieuwe lijn");
            open(manager, "/geld?jaar=" + jaar, "geld");
            manager.click("main table a");
            manager.waitForSelector("#realisatie");
            manager.click("main details.uitklap summary");
            keuring.keur(manager, "geld lijn open");
            manager.fill("#begroting", "veel");
            fout(manager, "geld lijn");
            bekijk(manager, "/jaarverslag?jaar=" + (jaar - 5), "jaarverslag leeg");
            open(manager, "/jaarverslag/" + jaar + "/hoofdstukken/inleiding", "jaarverslag tekst");
            manager.fill("#tekst", "x".repeat(6001));
            fout(manager, "jaarverslag tekst");
            verslag(manager, jaar);
            manager.context().close();
            System.out.println(
                    "Geldkeuring: " + keuring.gekeurd + " pagina's, axe " + keuring.fouten.size() + " fouten");
            assertThat(keuring.fouten).isEmpty();
            assertThat(chromium.klachten).as("console").isEmpty();
        }
        assertThat(keuring.htmlValidate()).as("html-validate").isEmpty();
    }

    /** The file stands by itself: it is judged on an empty page, without anything of the server. */
    private void verslag(Page pagina, int jaar) {
        APIResponse bestand = pagina.request().get(pad("/jaarverslag/" + jaar + "/html"));
        assertThat(bestand.status()).isEqualTo(200);
        keuring.bewaar(bestand.text(), "jaarverslag als bestand");
        pagina.navigate("about:blank");
        pagina.setContent(bestand.text());
        keuring.keur(pagina, "jaarverslag als bestand");
    }

    /** As it opens the walker has it judged already. */
    private void open(Page pagina, String pad, String naam) {
        Response antwoord = pagina.navigate(pad(pad));
        assertThat(antwoord.status()).as(naam).isEqualTo(200);
        keuring.bewaar(antwoord.text(), naam);
        pagina.waitForTimeout(50);
    }

    private void bekijk(Page pagina, String pad, String naam) {
        open(pagina, pad, naam);
        keuring.keur(pagina, naam);
    }

    private void fout(Page pagina, String naam) {
        Klik antwoord = Klik.op(pagina, KNOP);
        assertThat(antwoord.status()).as(naam + " fout").isEqualTo(422);
        keuring.bewaar(antwoord.html(), naam + " met fouten");
        keuring.keur(pagina, naam + " met fouten");
    }

    private String pad(String pad) {
        return adres.toString().replaceAll("/+$", "") + pad;
    }
}
