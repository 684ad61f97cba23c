package nl.buurtregie.overlast.hotspot.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Hotspots;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.security.ForRoles;

/** KOM-17: all hotspots that somebody may see, as a file. */
@Path("hotspots.csv")
@ApplicationScoped
public class HotspotsCsv {

    private static final List<String> KOPPEN = List.of("Hotspot", "Plek", "Soort", "Buurt", "Keren", "Laatst");

    @Inject
    private Sessie sessie;

    @Inject
    private Hotspots hotspots;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Gebieden gebieden;

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response haal() {
        return Csv.download(
                "hotspots", KOPPEN, hotspots.alle(sessie.ik()).stream().map(this::rij));
    }

    private List<String> rij(Hotspots.Regel een) {
        return List.of(
                een.kenmerk(),
                een.naam(),
                categorieen.naam(een.categorie()),
                gebieden.get(een.ligtIn()).naam(),
                Integer.toString(een.aantal()),
                LocalDate.ofInstant(een.laatste(), SharedClock.ZONE).toString());
    }
}
