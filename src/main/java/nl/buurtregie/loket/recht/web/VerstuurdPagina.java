package nl.buurtregie.loket.recht.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.language.SpokenDates;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;

/** PRI-07: the request was sent; its number, and by which day there is an answer. */
@Path("uw-gegevens/klaar")
@ApplicationScoped
public class VerstuurdPagina {

    @Inject
    private BrowserSession browser;

    /** It was sent. */
    public record View(String nummer, String uiterlijk) {}

    @GET
    @PermitAll
    public Response klaar() {
        String nummer = browser.remembered(RechtPagina.NUMMER);
        return nummer == null
                ? Page.goTo("/uw-gegevens")
                : Page.ok(
                        "loket/gegevensklaar",
                        Spoken.text("gegevens.klaar"),
                        new View(
                                nummer,
                                SpokenDates.withYear(LocalDate.parse(browser.remembered(RechtPagina.UITERLIJK)))));
    }
}
