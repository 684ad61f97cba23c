package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The pages of a version on its way outside, on both widths, before the judges; nothing is left of it afterwards. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicatiepaginasIT {

    @ArquillianResource
    private URL adres;

    private final Toegankelijk keuring = new Toegankelijk();

    @Test
    void publicaties_hebben_geen_fout() {
        try (Browser chromium = new Browser(adres.toString())) {
            Page analist = chromium.als("analist", Browser.TELEFOON);
            Page manager = chromium.als("manager", Browser.TELEFOON);
            analist.navigate(adres.toString().replaceAll("/+$", "") + "/publicaties/nieuw");
            verstuur(analist, "#vanJaar", "", "Tel en bevries", 422);
            analist.fill("#vanJaar", String.valueOf(Year.now().getValue()));
            analist.fill("#totJaar", String.valueOf(Year.now().getValue()));
            verstuur(analist, "#reden", "Om naar te kijken", "Tel en bevries", 303);
            String pad = analist.url().substring(analist.url().indexOf("/publicaties"));
            analist.waitForSelector("button:has-text('Naar de manager')"); // the page follows the count by itself
            Klik.op(analist, "button:has-text('Naar de manager')");
            bekijk(analist, pad);
            bekijk(manager, pad);
            manager.click("summary:has-text('Terug naar de analist')");
            verstuur(manager, "#waarom", "", "Stuur terug", 422);
            verstuur(manager, "#waarom", "Toch niet", "Stuur terug", 303);
            bekijk(analist, pad);
            Klik.op(analist, "button:has-text('Laat vervallen')");
            bekijk(analist, "/publicaties/" + (Year.now().getValue() - 1) + ".1");
            analist.context().close();
            manager.context().close();
            System.out.println(
                    "Publicatiekeuring: " + keuring.gekeurd + " pagina's, axe " + keuring.fouten.size() + " fouten");
            assertThat(keuring.fouten).isEmpty();
            assertThat(chromium.klachten).as("console").isEmpty();
        }
        assertThat(keuring.htmlValidate()).as("html-validate").isEmpty();
    }

    private void verstuur(Page pagina, String veld, String tekst, String knop, int verwacht) {
        pagina.fill(veld, tekst);
        Klik antwoord = Klik.op(pagina, "button:has-text('" + knop + "')");
        assertThat(antwoord.status()).as(knop).isEqualTo(verwacht);
        keuring.bewaar(antwoord.html(), knop + " " + verwacht);
        keuring.keur(pagina, knop + " " + verwacht);
    }

    private void bekijk(Page pagina, String pad) {
        Response antwoord = pagina.navigate(adres.toString().replaceAll("/+$", "") + pad);
        assertThat(antwoord.status()).as(pad).isEqualTo(200);
        keuring.bewaar(antwoord.text(), pad);
        keuring.keur(pagina, pad);
    }
}
