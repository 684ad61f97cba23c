package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.inloggen.Site;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;

/** Who gets a new key, and where that person goes on afterwards. */
@ApplicationScoped
class Sleutelweg {

    @Inject
    private Sessie sessie;

    @Inject
    private Sleutelbossen bossen;

    @Inject
    private Inlogpoort poort;

    @Inject
    private Eigensite site;

    @Inject
    private BrowserSession browser;

    /** Somebody who is in; or who gave the password and has no second step yet. A stolen password must not make its own. */
    Optional<Medewerker> wie() {
        return sessie.medewerker().or(() -> sessie.halverwege()
                .filter(een -> !bossen.van(een.id()).heeftTweedeStap()));
    }

    boolean isHalverwege() {
        return sessie.medewerker().isEmpty();
    }

    Site site() {
        return site.nu();
    }

    String toestel() {
        return sessie.toestel();
    }

    /** In, or back to the account; by way of the codes to keep when there are new ones. */
    Response verder(Medewerker wie, Inlogwijze wijze, List<String> codes, String naar) {
        String daarna = isHalverwege() ? Terug.pad(naar) : AccountPagina.HIER;
        if (isHalverwege()) {
            poort.komtBinnen(wie, wijze);
        }
        if (codes.isEmpty()) {
            browser.flash("Vastgelegd.", "De volgende keer log je hiermee in.");
            return Page.goTo(daarna);
        }
        return codes(codes, daarna);
    }

    /** The only time that they are shown; nothing on the way keeps the page. */
    static Response codes(List<String> codes, String daarna) {
        return Response.fromResponse(Page.ok("inloggen/codes", "Je herstelcodes", new HerstelcodesView(codes, daarna)))
                .header("Cache-Control", "no-store")
                .build();
    }

    static Response opnieuw(String naar) {
        return Page.goTo(Terug.via(InlogPagina.HIER, naar));
    }
}
