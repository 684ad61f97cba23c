package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-22: the volunteers as a file for a spreadsheet. */
@Path("vrijwilligers.csv")
@ApplicationScoped
public class VrijwilligersCsv {

    private static final List<String> KOPPEN = List.of(
            "naam",
            "woonbuurt",
            "talen",
            "zaken dit jaar",
            "hoogstens",
            "dagdelen",
            "herkomst",
            "stand",
            "training",
            "ervaren",
            "laatste intervisie");

    @Inject
    private Vrijwilligerslijst lijst;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response download() {
        return Csv.download("vrijwilligers", KOPPEN, lijst.regels().stream().map(VrijwilligersCsv::rij));
    }

    private static List<String> rij(VrijwilligersView.Regel een) {
        Stream<String> cellen = Stream.of(
                een.naam(),
                een.buurt(),
                een.talen(),
                Integer.toString(een.zaken()),
                Integer.toString(een.hoogstens()),
                een.wanneer(),
                een.herkomst(),
                een.stand() == null ? "actief" : een.stand());
        return Stream.concat(cellen, een.extra().stream()).toList();
    }
}
