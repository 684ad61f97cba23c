package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** What a volunteer does on a phone in one case. Each press is a tap that counts, each field that is typed in too. */
final class Telefoonreis {

    private static final String VERSTUUR = "main form .onderbalk button[type=submit]";
    private static final String EERST = " >> nth=0";

    private final Browser browser;
    private final Page pagina;
    private final String nummer;
    private final String zaak;
    private final List<String> verslag = new ArrayList<>();
    private int tikken;
    private int samen;

    Telefoonreis(Browser browser, Page pagina, String nummer) {
        this.browser = browser;
        this.pagina = pagina;
        this.nummer = nummer;
        this.zaak = "/bemiddelingen/" + nummer;
    }

    /** The question stands above all, without who it is about. */
    void antwoordtJa() {
        browser.ga(pagina, "/mijn-zaken");
        assertThat(pagina.innerText("main")).contains("Kun jij deze zaak doen?").doesNotContain(nummer, "Zandloper");
        pagina.waitForNavigation(() -> pagina.locator("button[value=JA]").last().click());
        tikken++;
        assertThat(pagina.innerText("main")).contains("Fijn. Je doet deze zaak.");
        deel("vraag: ja");
    }

    /** By the last digits of the number; the call itself is one tap on the card. */
    void zoektEnBelt() {
        tik(".hoofdmenu a[href='/zoeken']");
        vul("#zoek", nummer.substring(nummer.indexOf('-') + 1));
        pagina.waitForNavigation(() -> pagina.keyboard().press("Enter"));
        if (!pagina.url().endsWith(zaak)) {
            tik("main a[href='" + zaak + "']" + EERST);
        }
        assertThat(pagina.innerText("main")).contains("Mevr. P. Zandloper", "Bel na 18.00 uur.");
        assertThat(pagina.locator("main a[href='tel:0600112233']" + EERST).isVisible())
                .isTrue();
        tik("main a[href='" + zaak + "/contact']");
        kies("partij", pagina.locator("input[name=partij]").first().inputValue());
        kies("wijze", "GEBELD");
        kies("gelukt", "JA");
        tik(VERSTUUR);
        deel("eerste buur bellen en vastleggen");
        leestDeTekening();
    }

    /** Nobody needs it, and who opens it can read it. */
    private void leestDeTekening() {
        pagina.click("details[data-procesbeeld] > summary");
        pagina.waitForSelector(".procesbeeld .procesbeeld__pion");
        Object kleinste = pagina.evaluate("() => Math.min(...[...document.querySelectorAll('.procesbeeld text')]"
                + ".filter(t => t.getBoundingClientRect().width > 0)"
                + ".map(t => parseFloat(getComputedStyle(t).fontSize)"
                + " * Math.hypot(t.getScreenCTM().a, t.getScreenCTM().b)))");
        assertThat(((Number) kleinste).doubleValue()).as("pixels").isGreaterThanOrEqualTo(12);
        assertThat(pagina.innerText("details[data-procesbeeld]")).contains("Open: Nazorg na 6 weken");
        pagina.click("details[data-procesbeeld] details > summary");
        pagina.waitForSelector("details[data-procesbeeld] details .djs-element");
        assertThat(pagina.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        browser.ga(pagina, zaak);
    }

    void plant(String soort, LocalDate dag) {
        tik("main a[href='" + zaak + "/gesprek']" + EERST);
        kies("soort", soort);
        vul("#dag", dag.toString());
        vul("#begin", "19:00");
        vul("#einde", "20:30");
        kies("waar", pagina.locator("input[name=waar]").first().inputValue());
        tik(VERSTUUR);
        assertThat(pagina.innerText("main")).contains("Gepland", "19.00 tot 20.30 uur");
        deel("gesprek plannen");
    }

    /** The planned talk and its day are filled in. Nothing chosen: told at once. The wrong tap: taken back. */
    void vergistZich() {
        browser.ga(pagina, zaak);
        tik("main a[href='" + zaak + "/eerste-gesprek']" + EERST);
        tik(VERSTUUR);
        assertThat(pagina.innerText("[data-foutoverzicht]")).contains("Kies wat de eerste buur wil.");
        assertThat(pagina.locator("input[name=gesprek]").first().isChecked()).isTrue();
        kies("antwoord", "STOPT");
        tik(VERSTUUR);
        deel("uitkomst, met een vergissing");
        browser.ga(pagina, zaak);
        tik("main a[href='" + zaak + "/wijziging']");
        vul("#reden", "Ik tikte verkeerd.");
        tik(VERSTUUR); // and what did happen is asked at once
        kies("antwoord", "DENKT_NA");
        tik(VERSTUUR);
        assertThat(pagina.innerText("main")).contains("Geldt niet meer", "Ik tikte verkeerd.");
        deel("vergissing herstellen");
    }

    void eersteBuurWilTochEerder() {
        tik("main a[href='" + zaak + "/eerste-keuze']" + EERST);
        kies("antwoord", "GAAT_DOOR");
        tik(VERSTUUR);
        deel("ja binnen de bedenktijd");
    }

    /** Looked at before anything is recorded. */
    void legtDeBriefKlaar() {
        tik("main a[href='" + zaak + "/brieven']" + EERST);
        assertThat(pagina.locator("main a[href*='/brieven/nieuw/']").count()).isPositive();
        tik("main a[href*='/brieven/nieuw/'][href$='EERSTE_BUUR']" + EERST);
        vul("[data-blad] .ProseMirror", "Beste mevrouw Zandloper,");
        tik("main form button[value=VOORBEELD]");
        assertThat(pagina.locator("[data-foutoverzicht]").allInnerTexts()).isEmpty();
        assertThat(pagina.innerText(".voorbeeld")).contains("Beste mevrouw Zandloper");
        browser.ga(pagina, zaak);
        deel("brief bekijken");
    }

    void tweedeBuurDoetMee() {
        tik("main a[href='" + zaak + "/tweede-buur']" + EERST);
        kies("antwoord", "DOET_MEE");
        tik("label:has(#ingelicht)");
        tik(VERSTUUR);
        deel("tweede buur");
    }

    void maaktAfspraken(LocalDate dag) {
        browser.ga(pagina, zaak);
        tik("main a[href='" + zaak + "/bemiddeling']" + EERST);
        assertThat(pagina.inputValue("#op")).isEqualTo(dag.toString());
        kies("uitkomst", "AFSPRAKEN");
        kies("vorm", "GESPREK");
        kies("afspraken", "MONDELING");
        tik("details.uitklap > summary" + EERST);
        pagina.selectOption("#minuten", "90");
        tikken++;
        tik(VERSTUUR);
        assertThat(pagina.innerText("main")).contains("Wacht op nazorg");
        deel("samen aan tafel, afspraken en tijd");
    }

    void bewaartEenFoto() {
        tik("main a[href='" + zaak + "/documenten']" + EERST);
        pagina.setInputFiles("#bestand", new FilePayload("IMG_2031.png", "image/png", foto()));
        tikken++;
        vul("#naam", "Foto van de afspraken");
        tik("main form button:has-text('Bewaar')");
        assertThat(pagina.innerText("main")).contains("Foto van de afspraken", "alleen jullie");
        deel("foto bij de zaak");
    }

    void schrijftEigenUren() {
        tik(".hoofdmenu details.meer > summary");
        tik(".hoofdmenu .meer__lijst a[href='/mijn-uren']");
        assertThat(pagina.innerText("main")).contains("Zaak " + nummer + " · 1 uur en 30 minuten");
        tik("main a[href^='/mijn-uren/']:has-text('Schrijf op')"
                + EERST); // the talk with the first neighbour had no time yet
        pagina.selectOption("#minuten", "45");
        tikken++;
        tik("main form button[type=submit]");
        assertThat(pagina.innerText("main")).contains("Zaak " + nummer + " · 45 minuten");
        deel("eigen uren");
    }

    void beltNa() {
        tik("main a[href='" + zaak + "/nazorg']" + EERST);
        kies("uitkomst", "OPGELOST");
        tik(VERSTUUR);
        deel("nazorg");
    }

    void vertel() {
        System.out.println("Een hele zaak op een telefoon: " + String.join(", ", verslag) + "; samen " + samen);
    }

    private void deel(String wat) {
        verslag.add(wat + " " + tikken);
        samen += tikken;
        tikken = 0;
    }

    private void kies(String naam, String waarde) {
        pagina.check(
                "input[name=" + naam + "][value='" + waarde + "']",
                new Page.CheckOptions().setForce(true)); // the card around it takes the tap
        tikken++;
    }

    private void vul(String veld, String waarde) {
        pagina.fill(veld, waarde);
        tikken++;
    }

    /** A link or a button that leads to another page, or something that unfolds. */
    private void tik(String waarop) {
        boolean blijft = waarop.contains("summary") || waarop.startsWith("label");
        if (blijft) {
            pagina.click(waarop);
        } else {
            Klik.op(pagina, waarop);
        }
        tikken++;
    }

    private static byte[] foto() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", uit);
        } catch (IOException inGeheugen) {
            throw new UncheckedIOException(inGeheugen);
        }
        return uit.toByteArray();
    }
}
