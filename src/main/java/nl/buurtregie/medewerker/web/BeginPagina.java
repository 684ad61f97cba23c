package nl.buurtregie.medewerker.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.page.Page;

/** Where everybody starts: the page with the own work. */
@Path("/")
@ApplicationScoped
public class BeginPagina {

    /** With several roles one starts at the first of these. */
    private static final List<Rol> EERST = List.of(Rol.COORDINATOR, Rol.BEMIDDELAAR, Rol.TEAMLEIDER);

    @Inject
    private Sessie sessie;

    @GET
    @PermitAll
    public Response begin() {
        Optional<Ik> ik = sessie.find();
        if (ik.isEmpty()) {
            return Page.goTo("/inloggen");
        }
        return Page.goTo(Stream.concat(EERST.stream(), Stream.of(Rol.values()))
                .filter(ik.get()::is)
                .findFirst()
                .map(BeginPagina::start)
                .orElseThrow());
    }

    private static String start(Rol rol) {
        return switch (rol) {
            case COORDINATOR -> "/werkvoorraad";
            case BEMIDDELAAR -> "/mijn-zaken";
            case CONCIERGE -> "/straat";
            case TEAMLEIDER -> "/overlast";
            case MANAGER -> "/zaken-nu";
            case ANALIST -> "/resultaten";
            case BEHEERDER -> "/beheer/vastgelopen";
            case PRIVACYFUNCTIONARIS -> "/bewaren";
        };
    }
}
