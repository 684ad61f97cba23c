package nl.buurtregie.overlast.rooster.web;

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

/** KOM-17: who walks where and how many hours, with the totals, as a file. */
@Path("rooster.csv")
@ApplicationScoped
public class RoosterCsv {

    private static final List<String> KOPPEN =
            List.of("Tabel", "Wie", "Werkt als", "Gebied", "Dagen", "Buurten", "Uren", "Periode");

    @Inject
    private Roosterbeeld beeld;

    @GET
    @ForRoles(Rollen.TEAMLEIDER)
    @Transactional
    public Response haal() {
        RoosterView view = beeld.lijst();
        Stream<List<String>> mensen = view.regels().stream()
                .map(een -> rij(
                        "mensen",
                        een.naam(),
                        view.sinds(),
                        een.uren(),
                        een.aanstelling(),
                        een.gebied(),
                        een.dagen(),
                        een.buurten()));
        Stream<List<String>> totalen =
                view.totalen().stream().map(een -> rij("totalen", een.wie(), view.sinds(), een.uren(), "", "", "", ""));
        return Csv.download("rooster", KOPPEN, Stream.concat(mensen, totalen));
    }

    private static List<String> rij(String tabel, String wie, String periode, String uren, String... waar) {
        return List.of(
                tabel,
                wie,
                waar[0].equals("–") ? "" : waar[0],
                waar[1],
                waar[2],
                waar[3],
                uren.replace(" uur", ""),
                periode);
    }
}
