package nl.buurtregie.wijkkompas.ervaring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.security.ForRoles;

/** KOM-17: what neighbours said as a file; hidden is empty, with the reason beside it. */
@Path("ervaringen.csv")
@ApplicationScoped
public class ErvaringenCsv {

    private static final List<String> KOPPEN = List.of("Vraag", "Antwoord", "Aantal", "Procent", "Reden");
    private static final String VERBORGEN = "te weinig, of verborgen om een ander getal te beschermen";

    @Inject
    private Ervaringenbeeld beeld;

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.MANAGER, Rollen.ANALIST})
    public Response haal(
            @QueryParam("periode") String periode,
            @QueryParam("wijk") String wijk,
            @QueryParam("afloop") String afloop) {
        ErvaringenView view = beeld.maak(periode, wijk, afloop);
        Stream<List<String>> rijen = view.cijfer() == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(
                                rij("alle vragen", "gemiddeld cijfer", view.cijfer(), null),
                                rij("alle vragen", "antwoorden", view.aantal(), null)),
                        view.vragen().stream().flatMap(ErvaringenCsv::vraag));
        return Csv.download("ervaringen-" + view.filters().get(0).chosen(), KOPPEN, rijen);
    }

    private static Stream<List<String>> vraag(ErvaringenView.Vraag vraag) {
        return vraag.antwoorden().stream().map(een -> rij(vraag.vraag(), een.woord(), een.aantal(), een.procent()));
    }

    /** A spreadsheet wants no points in a number. */
    private static List<String> rij(String vraag, String antwoord, String aantal, Integer procent) {
        boolean verborgen = aantal.equals("–");
        String getal = aantal.matches("[0-9]+[.][0-9]{3}") ? aantal.replace(".", "") : aantal;
        return List.of(
                vraag,
                antwoord,
                verborgen ? "" : getal,
                procent == null ? "" : procent.toString(),
                verborgen ? VERBORGEN : "");
    }
}
