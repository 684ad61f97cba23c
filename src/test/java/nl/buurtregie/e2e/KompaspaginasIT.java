package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URISyntaxException;
import java.net.URL;
import nl.buurtregie.server.Kompasproef;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Compass, map, figures of others and the page of a wijk, on phone and desktop, before the judges. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KompaspaginasIT {

    private static final int SMAL = 320;
    private static final String KOMPAS = "/wijkkompas?gebied=WK001400&jaar=" + Kompasproef.JAAR;

    @ArquillianResource
    private URL adres;

    private final Toegankelijk keuring = new Toegankelijk();
    private int breedte;

    @Test
    void geen_enkele_pagina_heeft_een_fout() throws URISyntaxException {
        Kompasproef proef = new Kompasproef(adres.toURI());
        proef.publiceer();
        proef.leesIn("proef_pagina");
        try (Browser chromium = new Browser(adres.toString())) {
            for (int breed : new int[] {Browser.TELEFOON, Browser.BUREAU}) {
                breedte = breed;
                manager(chromium.als("manager", breed));
            }
            breedte = Browser.TELEFOON; // as it opens the walker sees every page at both widths
            analist(chromium.als("analist", breedte));
            bewoner(chromium.venster(breedte));
            proef.alsOfErNietsIs(() -> leeg(chromium));
            System.out.println(
                    "Kompaskeuring: " + keuring.gekeurd + " pagina's, axe " + keuring.fouten.size() + " fouten");
            assertThat(keuring.fouten).isEmpty();
            assertThat(chromium.klachten).as("console").isEmpty();
        }
        assertThat(keuring.htmlValidate()).as("html-validate").isEmpty();
    }

    private void manager(Page pagina) {
        bekijk(pagina, KOMPAS, "kompas");
        toetsen(pagina);
        bekijk(pagina, KOMPAS + "&thema=gezondheid", "kompas thema");
        bekijk(pagina, KOMPAS + "&thema=SAMENSTELLING", "kompas kwadrant");
        bekijk(pagina, KOMPAS + "&indicator=proef_pagina", "kompas indicator");
        bekijk(pagina, KOMPAS + "&indicator=ol_problemen_1000_fysiek", "kompas eigen indicator");
        bekijk(pagina, KOMPAS + "&thema=gezondheid&weergave=thema", "kompas groot thema");
        bekijk(pagina, KOMPAS + "&naast=WK001401&thema=gezondheid", "kompas naast elkaar");
        bekijk(pagina, KOMPAS + "&naast=WK001401&weergave=tabel", "kompas tabel");
        bekijk(pagina, "/kaart", "kaart");
        bekijk(pagina, "/kaart?gebied=WK001400&maat=rondeuur&niveau=WIJK", "kaart per ronde-uur");
        bekijk(pagina, "/kaart?niveau=BUURT&maat=aantal", "kaart buurten");
        bekijk(pagina, "/kaart?indicator=proef_pagina&niveau=WIJK", "kaart van anderen");
        pagina.context().close();
    }

    /** One cell is in the tab order; the arrows go round and between the rings. */
    private static void toetsen(Page pagina) {
        assertThat(pagina.locator("[data-wiel] a[tabindex='0']").count()).isEqualTo(1);
        pagina.focus("[data-wiel] a[tabindex='0']");
        pagina.keyboard().press("ArrowUp");
        pagina.keyboard().press("ArrowRight");
        assertThat(pagina.evaluate("() => document.activeElement.dataset.ring")).isEqualTo("1");
        pagina.keyboard().press("ArrowDown");
        assertThat(pagina.evaluate("() => document.activeElement.dataset.ring")).isEqualTo("0");
    }

    private void analist(Page pagina) {
        bekijk(pagina, "/wijkkompas/invoer", "invoer");
        Klik antwoord = Klik.op(pagina, "main form button[type=submit]");
        assertThat(antwoord.status()).isEqualTo(422);
        keuring.bewaar(antwoord.html(), "invoer leeg");
        keur(pagina, "invoer leeg");
        pagina.context().close();
    }

    private void bewoner(Page pagina) {
        bekijk(pagina, "/wijk", "wijken");
        bekijk(pagina, "/wijk/WK001400", "wijk");
        pagina.context().close();
    }

    private void leeg(Browser chromium) {
        Page pagina = chromium.als("analist", breedte);
        bekijk(pagina, "/wijkkompas", "kompas nog leeg");
        bekijk(pagina, "/kaart", "kaart nog leeg");
        bekijk(pagina, "/wijk", "wijken nog leeg");
        pagina.context().close();
    }

    private void bekijk(Page pagina, String pad, String naam) {
        Response antwoord = pagina.navigate(adres.toString().replaceAll("/+$", "") + pad);
        assertThat(antwoord.status()).as(pad).isEqualTo(200);
        keuring.bewaar(antwoord.text(), naam);
        keur(pagina, naam);
    }

    /** On a phone also narrow: 320 px is 1280 px at 400 %. */
    private void keur(Page pagina, String naam) {
        keuring.keur(pagina, naam + " " + breedte);
        if (breedte == Browser.TELEFOON) {
            pagina.setViewportSize(SMAL, 900);
            keuring.past(pagina, naam + " " + SMAL);
            pagina.setViewportSize(breedte, 900);
        }
    }
}
