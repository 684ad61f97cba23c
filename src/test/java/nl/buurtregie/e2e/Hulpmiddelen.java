package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import nl.buurtregie.server.Staalkaart;

/** What axe cannot judge: the keys, a magnifier, and the colours of somebody's own system. */
final class Hulpmiddelen {

    private final Browser browser;

    private final Toegankelijk keuring;

    Hulpmiddelen(Browser browser, Toegankelijk keuring) {
        this.browser = browser;
        this.keuring = keuring;
    }

    void keur() {
        vergroot();
        menuOpTelefoon();
        volgendeRegels();
        eigenKleuren();
    }

    private void vergroot() {
        Page pagina = browser.als("coordinator", Browser.TELEFOON);
        browser.ga(pagina, "/aanmelding");
        keuring.vrij(pagina, "aanmelding");
        pagina.context().close();
    }

    private void menuOpTelefoon() {
        Page pagina = browser.als("beheerder", Browser.TELEFOON);
        for (int[] maat : List.of(new int[] {Browser.TELEFOON, 640}, new int[] {Toegankelijk.VERGROOT, 256})) {
            pagina.setViewportSize(maat[0], maat[1]);
            browser.ga(pagina, "/beheer/instellingen");
            pagina.click(".meer > summary");
            Object boven = pagina.evaluate(
                    "() => document.querySelector('.meer__lijst a').getBoundingClientRect().top + scrollY");
            assertThat(((Number) boven).doubleValue())
                    .as("de eerste weg van Meer op " + maat[0] + " bij " + maat[1])
                    .isNotNegative();
            pagina.locator(".meer__lijst a:visible").last().focus();
            pagina.keyboard().press("Tab");
            assertThat(pagina.locator(".meer[open]").count())
                    .as("wie verder gaat, sluit Meer")
                    .isZero();
        }
        pagina.context().close();
    }

    /** The first of the rows that came has the focus, and their number is said. */
    private void volgendeRegels() {
        Staalkaart.maakVeel();
        try {
            Page pagina = browser.als("coordinator", Browser.BUREAU);
            browser.ga(pagina, "/werkvoorraad?wis=ja");
            int eerst = pagina.locator("#zakenlijst .lijst__stap").count();
            pagina.press("#volgende a", "Enter");
            pagina.waitForSelector(
                    "[data-lijst-zegt]:has-text('regels bij gekomen. De lijst heeft er nu " + 2 * eerst + ".')");
            assertThat(
                            pagina.evaluate(
                                    "() => [...document.querySelectorAll('#zakenlijst .lijst__stap')].indexOf(document.activeElement)"))
                    .isEqualTo(eerst);
            pagina.context().close();
        } finally {
            Staalkaart.haalVeelWeg();
        }
    }

    private void eigenKleuren() {
        Page pagina = browser.als("coordinator", Browser.BUREAU);
        pagina.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        browser.ga(pagina, "/werkvoorraad?wis=ja");
        pagina.locator("a.telling").first().click();
        valtOp(pagina, ".telling[aria-current]", ".telling:not([aria-current])");
        browser.ga(pagina, "/werkvoorraad?wis=ja"); // that choice is remembered
        browser.ga(pagina, "/agenda");
        valtOp(pagina, ".agendazicht a[aria-current]", ".agendazicht a:not([aria-current])");
        browser.ga(pagina, "/sjablonen/NAZORG/ENGELS");
        pagina.locator(".keuzes--compact .keuze__radio").first().check();
        valtOp(pagina, ".keuze__radio:checked + .keuze__vlak", ".keuze__radio:not(:checked) + .keuze__vlak");
        pagina.focus("[data-blad] .ProseMirror");
        assertThat(pagina.evaluate("() => getComputedStyle(document.querySelector('.opmaak__blad')).outlineStyle"))
                .as("waar iemand schrijft")
                .isEqualTo("solid");
        pagina.context().close();
    }

    /** There no colour of ours is left: both would be as white as the page. */
    private static void valtOp(Page pagina, String gekozen, String ander) {
        String grond = "e => getComputedStyle(e).backgroundColor";
        Object van = pagina.locator(gekozen).first().evaluate(grond);
        assertThat(van).as(gekozen).isNotEqualTo(pagina.locator(ander).first().evaluate(grond));
        assertThat(pagina.locator(gekozen).first().evaluate("e => getComputedStyle(e).color"))
                .as("leesbaar: " + gekozen)
                .isNotEqualTo(van);
    }
}
