package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.buurtregie.Functie;
import nl.buurtregie.server.Geduld;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every chart can be kept as a picture that another program reads. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PlaatjesIT {

    @ArquillianResource
    private URL adres;

    /** On the page of the cases of now. */
    private static final int GRAFIEKEN = 5;

    @TempDir
    private Path map;

    @Test
    @Functie("KOM-17")
    void een_grafiek_wordt_een_plaatje_dat_buiten_de_pagina_hetzelfde_zegt() throws Exception {
        try (Browser chromium = new Browser(adres.toString())) {
            Page manager = chromium.als("manager", Browser.BUREAU);
            chromium.ga(manager, "/zaken-nu");
            int getekend = 0;
            for (var figuur : manager.locator("section[data-plaatje]").all()) {
                if (figuur.locator("[data-plaatje-deel] svg").count() > 0) {
                    Document svg = svg(bewaar(manager, figuur.locator("button[value=svg]")));
                    assertThat(woorden(svg)).contains(figuur.getAttribute("data-plaatje"));
                    assertThat(svg.getElementsByTagName("svg").getLength()).isGreaterThan(1);
                    assertThat(losse(svg))
                            .as("niets van de stijl van de pagina")
                            .isZero();
                    getekend++;
                }
            }
            assertThat(getekend).as("grafieken met een plaatje").isEqualTo(GRAFIEKEN);
            var stappen = manager.locator("section[data-plaatje='Waar zijn de zaken nu?']");
            assertThat(woorden(svg(bewaar(manager, stappen.locator("button[value=svg]")))))
                    .contains("Intake bellen", "Waar zijn de zaken nu?");
            opPapier(manager, stappen.locator("button[value=svg]"));
            stappen.locator("button[value=tabel]").click();
            vol(bewaar(manager, stappen.locator("button[value=png]")));

            Geduld.totDeDemostadVolIs();
            for (String pad : List.of("/wijkkompas", "/kaart")) {
                chromium.ga(manager, pad);
                assertThat(manager.locator("button[value=png]:visible").count())
                        .as(pad)
                        .isPositive();
                vol(bewaar(manager, manager.locator("button[value=png]:visible").first()));
            }
            assertThat(chromium.klachten).isEmpty();
        }
    }

    /** Whoever looks in the dark saves the same drawing: it ends up in a report. */
    private void opPapier(Page pagina, com.microsoft.playwright.Locator knop) throws IOException {
        String licht = Files.readString(bewaar(pagina, knop));
        pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Files.readString(bewaar(pagina, knop))).isEqualTo(licht);
        pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private Path bewaar(Page pagina, com.microsoft.playwright.Locator knop) {
        Download download = pagina.waitForDownload(knop::click);
        assertThat(download.suggestedFilename()).matches("[a-z0-9-]+\\.(png|svg)");
        Path bestand = map.resolve(download.suggestedFilename());
        download.saveAs(bestand);
        return bestand;
    }

    private static Document svg(Path bestand) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(bestand.toFile());
    }

    private static String woorden(Document svg) {
        return svg.getDocumentElement().getTextContent();
    }

    private static int losse(Document svg) {
        int aantal = 0;
        var alle = svg.getElementsByTagName("*");
        for (int plaats = 0; plaats < alle.getLength(); plaats++) {
            Element een = (Element) alle.item(plaats);
            if (een.hasAttribute("class") || een.hasAttribute("href")) {
                aantal++;
            }
        }
        return aantal;
    }

    /** A picture with ink on it, twice as sharp as the screen. */
    private static void vol(Path bestand) throws IOException {
        BufferedImage beeld = ImageIO.read(Files.newInputStream(bestand));
        assertThat(beeld.getWidth()).isGreaterThan(700);
        long inkt = 0;
        for (int x = 0; x < beeld.getWidth(); x += 3) {
            for (int y = 0; y < beeld.getHeight(); y += 3) {
                inkt += (beeld.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
            }
        }
        assertThat(inkt).as(bestand.toString()).isGreaterThan(2_000);
    }
}
