package nl.buurtregie.wijkkompas.straat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.security.ForRoles;

/** KOM-17: the tables of the overlast figures as a file; hidden is empty, with the reason beside it. */
@Path("overlast-cijfers.csv")
@ApplicationScoped
public class OverlastcijfersCsv {

    private static final List<String> KOPPEN = List.of(
            "Tabel",
            "Onderdeel",
            "Problemen",
            "Meldingen",
            "Per ronde-uur",
            "Mediaan",
            "Procent",
            "Geen antwoord",
            "Reden");

    @Inject
    private Overlastbeeld beeld;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST, Rollen.TEAMLEIDER})
    @Transactional
    public Response haal(
            @QueryParam("periode") String periode,
            @QueryParam("wijk") String wijk,
            @QueryParam("soort") String soort,
            @QueryParam("tabel") String tabel) {
        OverlastcijfersView view = beeld.maak(periode, wijk, soort);
        Stream<List<String>> rijen = view.leeg() != null
                ? Stream.of()
                : Stream.of(
                                view.tabellen().stream().flatMap(OverlastcijfersCsv::tabel),
                                view.warmte() == null ? Stream.<List<String>>of() : warmte(view.warmte()),
                                view.reeks() == null
                                        ? Stream.<List<String>>of()
                                        : view.reeks().kwartalen().stream().map(OverlastcijfersCsv::kwartaal),
                                view.partners().stream().map(OverlastcijfersCsv::partner))
                        .flatMap(een -> een)
                        .filter(rij ->
                                tabel == null || tabel.isEmpty() || rij.get(0).equals(tabel));
        return Csv.download("overlast-" + view.filters().get(0).chosen(), KOPPEN, rijen);
    }

    private static Stream<List<String>> tabel(OverlastcijfersView.Tabel tabel) {
        return tabel.regels().stream()
                .map(een -> rij(
                        tabel.sleutel(),
                        een.naam(),
                        een.problemen(),
                        een.meldingen(),
                        een.perUur(),
                        "",
                        "",
                        "",
                        een.reden()));
    }

    private static Stream<List<String>> warmte(OverlastcijfersView.Warmte warmte) {
        return warmte.dagen().stream()
                .flatMap(dag -> IntStream.range(0, dag.vakken().size())
                        .mapToObj(deel -> rij(
                                "tijd",
                                dag.naam() + " " + warmte.dagdelen().get(deel) + " uur",
                                "",
                                dag.vakken().get(deel).aantal(),
                                "",
                                "",
                                "",
                                "",
                                "")));
    }

    private static List<String> kwartaal(OverlastcijfersView.Kwartaal een) {
        String reden = een.naBreuk() ? "vanaf hier andere categorieën" : "";
        return rij("kwartaal", een.naam(), een.problemen(), "", "", "", "", "", reden);
    }

    private static List<String> partner(OverlastcijfersView.Partner een) {
        String procent = een.procent() == null ? "" : een.procent().toString();
        return rij("partner", een.naam(), "", een.aantal(), "", een.mediaan(), procent, een.zonder(), een.reden());
    }

    private static List<String> rij(String... cellen) {
        return Stream.of(cellen).map(OverlastcijfersCsv::leeg).toList();
    }

    private static String leeg(String cel) {
        return cel == null || cel.equals("–") ? "" : cel.matches("[0-9]+\\.[0-9]{3}") ? cel.replace(".", "") : cel;
    }
}
