package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import nl.buurtregie.correspondentie.Briefsoort;
import nl.buurtregie.correspondentie.Sjablonen;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-04: all templates. */
@Path("sjablonen")
@ApplicationScoped
public class SjablonenPagina {

    @Inject
    private Sjablonen sjablonen;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon() {
        return Page.ok(
                "correspondentie/sjablonen",
                "Teksten van brieven",
                new SjablonenView(
                        Arrays.stream(Briefsoort.values()).map(this::regel).toList()));
    }

    private SjablonenView.Regel regel(Briefsoort soort) {
        return new SjablonenView.Regel(
                Briefbeeld.hoofdletter(soort.woord()),
                Sjabloonbeeld.lezers(soort),
                Sjabloonbeeld.versie(sjablonen.huidige(soort)),
                "/sjablonen/" + soort);
    }
}
