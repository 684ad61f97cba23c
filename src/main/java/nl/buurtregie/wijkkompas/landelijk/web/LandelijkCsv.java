package nl.buurtregie.wijkkompas.landelijk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.landelijk.Landelijk;
import nl.buurtregie.wijkkompas.landelijk.Landelijkcijfer;

/** KOM-17: the figures of the country with all their versions, as a file. */
@Path("landelijk.csv")
@ApplicationScoped
public class LandelijkCsv {

    private static final List<String> KOPPEN = List.of(
            "Cijfer",
            "Noemer",
            "Versie",
            "Telt nu",
            "Van",
            "Tot",
            "Eenheid",
            "Jaar",
            "Toelichting",
            "Bron",
            "Vastgelegd door",
            "Vastgelegd op");

    @Inject
    private Landelijk landelijk;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response haal() {
        Stream<List<String>> rijen =
                Arrays.stream(Landelijkcijfer.Soort.values()).flatMap(this::versies);
        return Csv.download("landelijk", KOPPEN, rijen);
    }

    private Stream<List<String>> versies(Landelijkcijfer.Soort soort) {
        List<Landelijkcijfer> versies = landelijk.versies(soort); // newest first
        return versies.stream().map(een -> rij(een, een == versies.get(0)));
    }

    private static List<String> rij(Landelijkcijfer een, boolean nu) {
        return List.of(
                een.naam(),
                een.noemer(),
                Integer.toString(een.versie()),
                nu ? "ja" : "nee",
                LandelijkView.getal(een.van()),
                LandelijkView.getal(een.tot()),
                een.soort().isDeel() ? "procent" : "",
                Integer.toString(een.jaar()),
                een.toelichting(),
                een.bron(),
                een.door(),
                een.vastgelegd().toString());
    }
}
