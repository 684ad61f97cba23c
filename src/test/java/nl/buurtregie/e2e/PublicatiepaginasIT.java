package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.net.URL;
import java.time.Year;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtregie.server.ServerDatabase;
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
            volgtHetTellen(analist, pad);
            assertThat(chromium.klachten)
                    .as("de server was even weg")
                    .singleElement()
                    .asString()
                    .contains("503");
            chromium.klachten.clear();
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

    /** Only how far it is changes; a server that is away in between ends nothing. Then the whole comes, and who stood in it is still there. */
    private void volgtHetTellen(Page analist, String pad) {
        String nummer = pad.substring(pad.lastIndexOf('/') + 1);
        String stand = "update publicatie set stand = '%s' where nummer = '" + nummer + "'";
        String hoever = "insert into publicatievoortgang select id, %1$d, 100 from publicatie where nummer = '" + nummer
                + "' on conflict (publicatie_id) do update set klaar = %1$d, van = 100";
        ServerDatabase.execute(hoever.formatted(13));
        ServerDatabase.execute(stand.formatted("TELLEN"));
        analist.navigate(adres.toString().replaceAll("/+$", "") + pad);
        analist.waitForSelector("#voortgang:has-text('13 % klaar')");
        analist.evaluate("() => { window.geheel = document.querySelector('#publicatie'); }");
        analist.focus("#publicatie a:has-text('Kijk of het al zover is')");
        AtomicInteger weg = new AtomicInteger();
        analist.route("**" + pad, vraag -> {
            if (weg.getAndIncrement() == 0) {
                vraag.fulfill(new Route.FulfillOptions().setStatus(503).setBody("<p>Even weg</p>"));
            } else {
                vraag.resume();
            }
        });
        ServerDatabase.execute(hoever.formatted(57));
        analist.waitForSelector("#voortgang:has-text('57 % klaar')");
        assertThat(analist.evaluate("() => window.geheel === document.querySelector('#publicatie')"
                        + " && document.activeElement.textContent"))
                .isEqualTo("Kijk of het al zover is");
        assertThat(analist.innerText("[data-voortgang-zegt]")).isEqualTo("50 % is geteld.");
        keuring.keur(analist, "tellen");
        ServerDatabase.execute(stand.formatted("OPSTELLEN"));
        analist.waitForSelector("button:has-text('Naar de manager')");
        assertThat(analist.innerText("[data-voortgang-zegt]")).isEqualTo("De cijfers zijn geteld.");
        assertThat(analist.evaluate("() => document.activeElement.id")).isEqualTo("publicatie");
        assertThat(weg.get()).isGreaterThan(1);
        analist.unroute("**" + pad);
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
