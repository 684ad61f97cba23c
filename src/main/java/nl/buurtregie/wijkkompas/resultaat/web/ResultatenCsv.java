package nl.buurtregie.wijkkompas.resultaat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.security.ForRoles;

/** KOM-17: the tables of the results as a file, one of them or all; hidden is empty, with the reason beside it. */
@Path("resultaten.csv")
@ApplicationScoped
public class ResultatenCsv {

    private static final List<String> KOPPEN =
            List.of("Tabel", "Onderdeel", "Noemer", "Aantal", "Procent", "Ondergrens", "Bovengrens", "Reden");

    @Inject
    private Resultaatbeeld beeld;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response haal(@BeanParam Resultaatvraag vraag, @QueryParam("tabel") String tabel) {
        ResultatenView view = beeld.maak(vraag);
        Stream<List<String>> rijen = Stream.of(
                        view.aandelen().stream().map(ResultatenCsv::aandeel),
                        trechter(view.trechter()),
                        doorlooptijd(view.doorlooptijd()),
                        view.tabellen().stream().flatMap(ResultatenCsv::tabel),
                        view.benchmarks().stream().map(ResultatenCsv::benchmark))
                .flatMap(een -> een)
                .filter(rij -> tabel == null || tabel.isEmpty() || rij.get(0).equals(tabel));
        String naam = "resultaten-" + view.filters().get(0).chosen();
        return Csv.download(naam, KOPPEN, rijen);
    }

    private static List<String> aandeel(ResultatenView.Aandeel een) {
        boolean met = een.procent() != null;
        return rij(
                "aandelen",
                een.noemer(),
                een.aantal(),
                een.teller(),
                een.procent(),
                met ? een.van() : null,
                met ? een.tot() : null,
                een.reden());
    }

    private static Stream<List<String>> trechter(ResultatenView.Trechter trechter) {
        return trechter == null
                ? Stream.of()
                : trechter.treden().stream()
                        .map(een -> rij(
                                "trechter",
                                een.naam(),
                                trechter.treden().get(0).aantal(),
                                een.aantal(),
                                een.metDeel() ? een.procent() : null,
                                null,
                                null,
                                een.verlies()));
    }

    private static Stream<List<String>> doorlooptijd(ResultatenView.Doorlooptijd tijd) {
        return tijd == null
                ? Stream.of()
                : tijd.staven().stream()
                        .map(een -> rij(
                                "doorlooptijd",
                                een.duur() + " werkdagen",
                                "",
                                een.aantal() == 0 ? "" : Integer.toString(een.aantal()),
                                null,
                                null,
                                null,
                                een.aantal() == 0 ? Resultaatwoorden.OVERIGE_VERBORGEN : null));
    }

    private static Stream<List<String>> tabel(ResultatenView.Tabel tabel) {
        return Stream.concat(tabel.regels().stream(), tabel.rest().stream())
                .map(een -> rij(
                        tabel.sleutel(),
                        een.naam(),
                        een.geschikt(),
                        een.goed(),
                        een.procent(),
                        een.procent() == null ? null : een.van(),
                        een.procent() == null ? null : een.tot(),
                        een.reden()));
    }

    private static List<String> benchmark(ResultatenView.Benchmark een) {
        return List.of("landelijk", een.naam(), "", leeg(een.ons()), "", "", "", een.land() + " " + een.bron());
    }

    private static List<String> rij(
            String tabel,
            String naam,
            String noemer,
            String aantal,
            Integer procent,
            Integer van,
            Integer tot,
            String reden) {
        return List.of(tabel, naam, leeg(noemer), leeg(aantal), tekst(procent), tekst(van), tekst(tot), leeg(reden));
    }

    /** A dash on the page is an empty cell; a spreadsheet wants no points in a number. */
    private static String leeg(String tekst) {
        return tekst == null || tekst.equals("–")
                ? ""
                : tekst.matches("[0-9]+\\.[0-9]{3}") ? tekst.replace(".", "") : tekst;
    }

    private static String tekst(Integer getal) {
        return getal == null ? "" : getal.toString();
    }
}
