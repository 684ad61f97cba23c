package nl.buurtregie.loket.verwijzing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.loket.Verwijs;
import nl.buurtregie.loket.vraag.web.Links;
import nl.buurtregie.loket.vraag.web.Verzonden;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;

/** Sends what a verwijzer filled in, once. */
@ApplicationScoped
class Verwijzing {

    static final String NUMMER = "verwijzing.nummer";
    static final String HOORT = "verwijzing.hoort";

    @Inject
    private Codelijsten codelijsten;

    @Inject
    private Verzonden verzonden;

    @Inject
    private Verwijs verwijs;

    @Inject
    private BrowserSession browser;

    @Inject
    private Links links;

    Response verstuur(Verwijsinvoer invoer, String honing) {
        Aanmelding aanmelding = invoer.aanmelding(codelijsten);
        return verzonden.alsMens(
                browser.formSince().orElse(null), honing, "/verwijzen", () -> verstuur(aanmelding, invoer));
    }

    private Response verstuur(Aanmelding aanmelding, Verwijsinvoer invoer) {
        browser.remember(NUMMER, Verzonden.eenKeer(() -> verwijs.verwijs(aanmelding, invoer.wie())));
        browser.remember(HOORT, DutchDates.longDay(links.hoortVoor(verwijs.belUiterlijk())));
        return Page.goTo("/verwijzen/klaar");
    }
}
