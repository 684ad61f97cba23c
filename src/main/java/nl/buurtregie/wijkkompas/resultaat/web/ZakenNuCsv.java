package nl.buurtregie.wijkkompas.resultaat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.security.ForRoles;

/** KOM-17: the tables of what is open today as a file, one of them or all. */
@Path("zaken-nu.csv")
@ApplicationScoped
public class ZakenNuCsv {

    private static final List<String> KOPPEN = List.of("Tabel", "Onderdeel", "Wat", "Aantal");

    @Inject
    private Zakenbeeld beeld;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response haal(@QueryParam("tabel") String tabel) {
        ZakenNuView view = beeld.maak();
        Stream<List<String>> rijen = Stream.of(
                        view.stappen().stream().flatMap(ZakenNuCsv::stap),
                        view.wachtlijst().stream()
                                .map(een -> rij("wachtlijst", "plaats " + een.plaats(), "werkdagen", een.gewacht())),
                        view.figuren().stream().flatMap(ZakenNuCsv::staven),
                        view.jaren().maanden().stream()
                                .flatMap(een -> maand(view.jaren().jaar(), een)))
                .flatMap(een -> een)
                .filter(rij -> tabel == null || tabel.isEmpty() || rij.get(0).equals(tabel));
        return Csv.download("zaken-nu", KOPPEN, rijen);
    }

    private static Stream<List<String>> stap(ZakenNuView.Stap stap) {
        return Stream.of(
                rij("stappen", stap.naam(), "open", stap.open()),
                rij("stappen", stap.naam(), "te laat", stap.teLaat()),
                rij("stappen", stap.naam(), "norm in werkdagen", stap.norm() == 0 ? null : stap.norm()));
    }

    private static Stream<List<String>> staven(ZakenNuView.Staven figuur) {
        return figuur.staven().stream()
                .map(een -> rij(figuur.sleutel(), figuur.eerste() + ": " + een.naam(), figuur.tweede(), een.aantal()));
    }

    private static Stream<List<String>> maand(int jaar, ZakenNuView.Maand maand) {
        return Stream.of(
                rij("jaren", maand.naam() + " " + jaar, "aangemeld", maand.nu()),
                rij("jaren", maand.naam() + " " + (jaar - 1), "aangemeld", maand.toen()),
                rij("jaren", maand.naam() + " " + jaar, "afgesloten", maand.dicht()),
                rij("jaren", maand.naam() + " " + (jaar - 1), "afgesloten", maand.dichtToen()));
    }

    private static List<String> rij(String tabel, String onderdeel, String wat, Integer aantal) {
        return List.of(tabel, onderdeel, wat, aantal == null ? "" : aantal.toString());
    }
}
