package nl.buurtregie.medewerker.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.page.Page;

/** Where everybody starts: the page with the own work. */
@Path("/")
@ApplicationScoped
public class BeginPagina {

    private static final Map<Rol, String> START = new LinkedHashMap<>();

    static {
        START.put(Rol.COORDINATOR, "/werkvoorraad");
        START.put(Rol.BEMIDDELAAR, "/mijn-zaken");
        START.put(Rol.TEAMLEIDER, "/overlast");
        START.put(Rol.CONCIERGE, "/straat");
        START.put(Rol.MANAGER, "/zaken-nu");
        START.put(Rol.ANALIST, "/resultaten");
        START.put(Rol.BEHEERDER, "/beheer/vastgelopen");
        START.put(Rol.PRIVACYFUNCTIONARIS, "/bewaren");
    }

    @Inject
    private Sessie sessie;

    @GET
    @PermitAll
    public Response begin() {
        Optional<Ik> ik = sessie.find();
        if (ik.isEmpty()) {
            return Page.goTo("/inloggen");
        }
        return Page.goTo(START.entrySet().stream()
                .filter(start -> ik.get().is(start.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow());
    }
}
