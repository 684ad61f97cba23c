package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.inloggen.AndereInlog;
import nl.buurtregie.platform.web.page.Page;

/** Out. Who came in by another program is logged in there still, and has to know: the next one at that screen would be let in. */
@ApplicationScoped
class Uitgang {

    @Inject
    private Sessie sessie;

    @Inject
    private Instance<AndereInlog> anderen;

    @Inject
    private Eigensite site;

    Response ga() {
        boolean ookDaar = sessie.find().isPresent() && sessie.wijze().isVanGemeente();
        sessie.logOut();
        return Response.fromResponse(ookDaar ? daar() : Page.goTo(InlogPagina.HIER))
                .header(
                        "Clear-Site-Data",
                        "\"cache\"") // not more: what a warden still has to send stands in the browser
                .build();
    }

    private Response daar() {
        String naam = AndereInlog.naamVan(anderen).orElse("de gemeente");
        URI daarna = URI.create(site.nu().origin() + InlogPagina.HIER);
        Optional<URI> pagina = anderen.stream()
                .flatMap(een -> een.uitlogpagina(daarna).stream())
                .findFirst();
        return Page.ok(
                "inloggen/uitgelogd",
                "Uitgelogd",
                new UitgelogdView(naam, pagina.map(URI::toString).orElse(null)));
    }
}
