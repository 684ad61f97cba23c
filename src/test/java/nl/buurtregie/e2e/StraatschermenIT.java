package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every screen of the street app before the judges, and what makes it an app: it installs, and opens without network. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StraatschermenIT {

    private static final int SMAL = 320;

    /** Smaller is missed by a glove; half a point for rounding. */
    private static final String TE_KLEIN = "() => [...document.querySelectorAll('button, a, summary, input, textarea')]"
            + ".filter(een => een.checkVisibility()).map(een => [een.id, een.getBoundingClientRect()])"
            + ".filter(([, vlak]) => vlak.width < 47.5 || vlak.height < 47.5)"
            + ".map(([id, vlak]) => `${id} ${vlak.width} × ${vlak.height}`)";

    @ArquillianResource
    private URL adres;

    @TempDir
    private Path map;

    private final Toegankelijk keuring = new Toegankelijk();
    private final List<String> klein = new ArrayList<>();
    private Omweg omweg;

    @BeforeEach
    void begin() throws IOException {
        omweg = new Omweg(adres.toString());
    }

    @AfterEach
    void klaar() {
        omweg.close();
    }

    @Test
    @Functie("OVL-01")
    @Functie("OVL-02")
    void geen_scherm_heeft_een_fout_bij_licht_in_het_donker_en_op_een_smalle_telefoon() {
        schermen(Browser.TELEFOON, ColorScheme.LIGHT);
        schermen(Browser.TELEFOON, ColorScheme.DARK);
        schermen(SMAL, ColorScheme.LIGHT);
        System.out.println("Straatschermen: " + keuring.gekeurd + " gekeurd, axe " + keuring.fouten.size() + " fouten");
        assertThat(keuring.fouten).isEmpty();
        assertThat(klein).as("kleiner dan een handschoen").isEmpty();
        assertThat(keuring.htmlValidate()).as("html-validate").isEmpty();
    }

    @Test
    @Functie("OVL-03")
    void de_app_is_te_installeren_en_opent_zonder_netwerk() {
        try (Straattelefoon telefoon = new Straattelefoon(map, omweg.adres())) {
            telefoon.eersteKeer("concierge");
            Page pagina = telefoon.pagina;
            assertThat(pagina.evaluate("async () => { const r = await navigator.serviceWorker.ready;"
                            + " return new URL(r.scope).pathname; }"))
                    .isEqualTo("/straat");
            assertThat(pagina.evaluate("async () => { const link = document.querySelector('link[rel=manifest]').href;"
                            + " const m = await (await fetch(link)).json();"
                            + " const beelden = await Promise.all(m.icons.map(async i => (await fetch(i.src)).status));"
                            + " return [m.name, m.short_name, m.start_url, m.scope, m.display,"
                            + " m.icons.map(i => i.sizes).join(' '), beelden.join(' ')].join('|'); }"))
                    .isEqualTo("Buurtregie Straat|Straat|/straat|/straat|standalone|192x192 512x512 any|200 200 200");
            assertThat(pagina.evaluate("() => document.querySelector('meta[name=theme-color]').content"))
                    .isEqualTo("#17282c");

            telefoon.netwerk(false);
            telefoon.dood();
            telefoon.start(false);
            telefoon.ga();
            telefoon.pagina.fill("#pin", "111222");
            telefoon.pagina.click("#pin-klaar");
            telefoon.pagina.waitForSelector("#pin-fout");
            assertThat(telefoon.pagina.innerText("main")).contains("nog 9 keer").doesNotContain("Vinkhuizen");
            telefoon.ontgrendel();
            assertThat(telefoon.pagina.innerText("#inhoud")).contains("Geen netwerk. Werk gewoon door.", "Vinkhuizen");
            assertThat(telefoon.klachten).isEmpty();
        }
    }

    @Test
    @Functie("OVL-03")
    void uitloggen_ruimt_op_wat_verstuurd_is_en_houdt_de_rest_op_slot() {
        try (Straattelefoon telefoon = new Straattelefoon(map, omweg.adres())) {
            telefoon.eersteKeer("concierge");
            telefoon.legVast("#tegel-afval-grofvuil", Straattelefoon.beeld(1, 640, 480));
            telefoon.pagina.waitForSelector("#naar-wachtrij >> text=1 verstuurd");
            telefoon.netwerk(false);
            telefoon.legVast("#tegel-afval-grofvuil", Straattelefoon.beeld(2, 640, 480));
            List<String> beide = telefoon.sleutels();
            telefoon.pagina.click("#naar-mij");
            telefoon.pagina.click("#naar-uit");
            telefoon.pagina.waitForSelector("#log-uit");
            assertThat(telefoon.pagina.innerText("#inhoud")).contains("1 melding is nog niet verstuurd");
            telefoon.pagina.click("#log-uit");
            telefoon.pagina.waitForSelector("text=Het uitloggen is nog niet bevestigd");
            assertThat(telefoon.sleutels()).containsExactly(beide.get(1));
            telefoon.ga();
            assertThat(telefoon.pagina.isVisible("#pin"))
                    .as("de pincode helpt niet meer")
                    .isFalse();

            telefoon.netwerk(true);
            telefoon.ga();
            telefoon.pagina.click("#inloggen");
            telefoon.login("concierge");
            telefoon.pagina.fill("#pin", Straattelefoon.PIN);
            telefoon.pagina.click("#pin-klaar");
            telefoon.pagina.waitForSelector("#naar-wachtrij >> text=1 verstuurd");
            assertThat(Straatboek.aangekomen(beide)).isEqualTo(beide);
        }
    }

    private void schermen(int breedte, ColorScheme licht) {
        String naam = breedte + " " + licht;
        try (Straattelefoon telefoon =
                new Straattelefoon(map.resolve(naam.replace(' ', '-')), omweg.adres(), breedte, licht)) {
            telefoon.start(true);
            Page pagina = telefoon.pagina;
            pagina.navigate(omweg.adres() + "/inloggen?naar=/straat");
            telefoon.login("concierge");
            pagina.waitForSelector("#pin");
            keuring.bewaar(pagina.request().get(omweg.adres() + "/straat").text(), "straat");
            pagina.click("#pin-klaar");
            pagina.waitForSelector("#pin-fout");
            kijk(pagina, "pincode kiezen " + naam);
            telefoon.ontgrendel();
            maken(telefoon, naam);
            zonderNetwerk(telefoon, naam);
            assertThat(telefoon.klachten).isEmpty();
        }
    }

    private void maken(Straattelefoon telefoon, String naam) {
        Page pagina = telefoon.pagina;
        telefoon.foto("#foto", Straattelefoon.beeld(3, 800, 600));
        if (naam.startsWith(Browser.TELEFOON + " ")) {
            pagina.setViewportSize(Browser.TELEFOON, 844);
            pagina.waitForSelector("[aria-labelledby=zelf] button");
            assertThat(kant(pagina, "[aria-labelledby=zelf] button", "bottom"))
                    .as("wat je zelf deed staat boven de knop")
                    .isPositive()
                    .isLessThanOrEqualTo(kant(pagina, "#klaar", "top"));
        }
        pagina.click("#klaar");
        pagina.waitForSelector("#fout-categorie");
        kijk(pagina, "waarneming " + naam);
        pagina.click("#onherkenbaar");
        pagina.waitForSelector("#veegvak");
        kijk(pagina, "onherkenbaar " + naam);
        pagina.click("#terug");
        pagina.click("#wijzig-plek");
        pagina.focus("#schuifkaart");
        for (int keer = 1; keer <= 2; keer++) {
            Object eerst = pagina.evaluate("() => (window.kaart = document.activeElement).innerHTML");
            pagina.keyboard().press("ArrowUp");
            assertThat(pagina.evaluate("() => document.activeElement === window.kaart && window.kaart.innerHTML"))
                    .as("stap " + keer + ": de kaart schuift, en blijft de kaart")
                    .isInstanceOf(String.class)
                    .isNotEqualTo(eerst);
        }
        kijk(pagina, "plek kiezen " + naam);
        pagina.click("#zet-plek");
        pagina.click("#iets-anders");
        pagina.click("#groep-0 summary");
        kijk(pagina, "iets anders " + naam);
        pagina.click("#terug");
        pagina.click("#tegel-buren-burenoverlast");
        pagina.click("#meer summary");
        kijk(pagina, "meer zeggen " + naam);
        pagina.click("#sluit");
        pagina.waitForSelector("#bericht-knop");
        pagina.click("#bewoner");
        pagina.fill("#veld-melderNaam", "J. Berk");
        pagina.click("#tegel-afval-grofvuil");
        pagina.click("#klaar");
        pagina.waitForSelector("#fout-melder");
        assertThat(pagina.evaluate("() => [document.activeElement.id, document.activeElement.ariaInvalid,"
                        + " document.activeElement.getAttribute('aria-describedby')].join(' ')"))
                .isEqualTo("veld-melderContact true fout-melder");
        kijk(pagina, "bewoner zegt " + naam);
        pagina.fill("#veld-melderContact", "06 00553311");
        pagina.click("#klaar");
        pagina.waitForSelector(".plek"); // what the resident said is on the list of today
        kijk(pagina, "ronde " + naam);
    }

    /** Where a side of it is on the screen; in one question, because the app may draw anew in between. */
    private static double kant(Page pagina, String wat, String kant) {
        Object plek = pagina.locator(wat).first().evaluate("(e, kant) => e.getBoundingClientRect()[kant]", kant);
        return ((Number) plek).doubleValue();
    }

    private void zonderNetwerk(Straattelefoon telefoon, String naam) {
        Page pagina = telefoon.pagina;
        telefoon.netwerk(false);
        pagina.waitForSelector(".balk");
        telefoon.legVast("#tegel-afval-grofvuil", Straattelefoon.beeld(4, 800, 600));
        kijk(pagina, "ronde zonder netwerk " + naam);
        pagina.click("#naar-mij");
        pagina.click("#begin-ronde");
        pagina.waitForSelector("#stop");
        kijk(pagina, "lopen " + naam);
        pagina.click("#naar-uit");
        pagina.click("#gooi-weg");
        opKnop(pagina, "echt-weg");
        kijk(pagina, "uitloggen " + naam);
        pagina.click("#toch-niet");
        opKnop(pagina, "gooi-weg");
        pagina.click("#terug");
        pagina.click("#terug");
        pagina.click("#kaart");
        pagina.waitForSelector(".kaartbeeld");
        assertThat(pagina.locator(".kaartbeeld .merk text").count())
                .as("elke plek van de lijst staat op de kaart")
                .isPositive()
                .isEqualTo(pagina.locator("ul.plekken li").count());
        kijk(pagina, "kaart " + naam);
        pagina.click(".plek");
        pagina.waitForSelector("#zonder-foto");
        kijk(pagina, "plek " + naam);
        pagina.click("#terug");
        pagina.click("#naar-wachtrij");
        pagina.click(".zending--wacht .knop--tekst");
        kijk(pagina, "wachtrij " + naam);
    }

    /** What was pressed is gone: the focus is on what came in its place. */
    private static void opKnop(Page pagina, String id) {
        assertThat(pagina.evaluate("() => document.activeElement.id")).isEqualTo(id);
    }

    @SuppressWarnings("unchecked")
    private void kijk(Page pagina, String naam) {
        pagina.waitForTimeout(150);
        keuring.keur(pagina, naam);
        ((List<String>) pagina.evaluate(TE_KLEIN)).forEach(een -> klein.add(naam + ": " + een));
    }
}
