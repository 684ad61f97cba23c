package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URL;
import java.time.Year;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages with figures, on phone and desktop before the judges. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FiguurpaginasIT {

    @ArquillianResource
    private URL adres;

    private final Toegankelijk keuring = new Toegankelijk();

    @Test
    void figuren_hebben_geen_fout() {
        int jaar = Year.now().getValue();
        try (Browser chromium = new Browser(adres.toString())) {
            Page manager =
                    chromium.als("manager", Browser.TELEFOON); // as they open the walker sees them at both widths
            for (String pad : List.of(
                    "/zaken-nu",
                    "/resultaten?periode=" + jaar + "&naast=nederland",
                    "/resultaten?periode=" + (jaar - 1) + "&naast=vorig-jaar",
                    "/resultaten?aard=DISCRIMINATIE",
                    "/overlast-cijfers",
                    "/overlast-cijfers?soort=buren",
                    "/indicatoren",
                    "/landelijk",
                    "/indicatoren/ol_problemen_1000?per=KWARTAAL")) {
                open(manager, pad, pad);
                tabellen(manager, pad);
            }
            manager.context().close();
            Page analist = chromium.als("analist", Browser.TELEFOON);
            open(analist, "/indicatoren/bb_zaken_1000/herzien", "herzien");
            fout(analist);
            analist.context().close();
            System.out.println(
                    "Figurenkeuring: " + keuring.gekeurd + " pagina's, axe " + keuring.fouten.size() + " fouten");
            assertThat(keuring.fouten).isEmpty();
            assertThat(chromium.klachten).as("console").isEmpty();
        }
        assertThat(keuring.htmlValidate()).as("html-validate").isEmpty();
    }

    /** The table twin of every chart. */
    private void tabellen(Page pagina, String naam) {
        for (var knop :
                pagina.locator("[data-wissel-knoppen] button[value=tabel]").all()) {
            knop.click();
        }
        keuring.keur(pagina, naam + " als tabel");
    }

    private void open(Page pagina, String pad, String naam) {
        Response antwoord = pagina.navigate(adres.toString().replaceAll("/+$", "") + pad);
        assertThat(antwoord.status()).as(naam).isEqualTo(200);
        keuring.bewaar(antwoord.text(), naam);
        pagina.waitForTimeout(50);
    }

    private void fout(Page pagina) {
        pagina.fill("#naam", "");
        Klik antwoord = Klik.op(pagina, "main form .onderbalk button[type=submit]");
        assertThat(antwoord.status()).isEqualTo(422);
        keuring.bewaar(antwoord.html(), "herzien met fouten");
        keuring.keur(pagina, "herzien met fouten");
    }
}
