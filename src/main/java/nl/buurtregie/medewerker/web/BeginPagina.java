package nl.buurtregie.medewerker.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** Where everybody starts: the page with the own work. */
@Path("/")
@ApplicationScoped
public class BeginPagina {

    private static final Map<Rol, String> START = new LinkedHashMap<>();

    private static final Map<Rol, GeenWerkView> LATER = Map.of(
            Rol.PRIVACYFUNCTIONARIS,
            later(
                    "privacyfunctionaris",
                    "Inzien en wijzigen van zaken wordt al vastgelegd. De pagina om dat te bekijken komt nog.",
                    "Wie welke zaak opende",
                    "Verzoeken van bewoners over hun gegevens",
                    "Wat er wordt opgeruimd, en wanneer"));

    static {
        START.put(Rol.COORDINATOR, "/werkvoorraad");
        START.put(Rol.BEMIDDELAAR, "/mijn-zaken");
        START.put(Rol.TEAMLEIDER, "/overlast");
        START.put(Rol.CONCIERGE, "/straat");
        START.put(Rol.MANAGER, "/zaken-nu");
        START.put(Rol.ANALIST, "/resultaten");
        START.put(Rol.BEHEERDER, "/beheer/vastgelopen");
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
                .orElse("/begin"));
    }

    /** For roles whose part of the product is not in use yet: says so, and what will be here. */
    @GET
    @Path("begin")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response later() {
        Ik ik = sessie.ik();
        GeenWerkView view = LATER.entrySet().stream()
                .filter(een -> ik.is(een.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return Page.ok("medewerker/geenwerk", "Begin", view);
    }

    private static GeenWerkView later(String rol, String uitleg, String... hierKomt) {
        return new GeenWerkView(rol, uitleg, List.of(hierKomt));
    }
}
