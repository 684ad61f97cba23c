package nl.buurtregie.wijkkompas.kaart.web;

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
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.kompas.Kaartcijfers;
import nl.buurtregie.wijkkompas.kompas.Kaartwaarde;
import nl.buurtregie.wijkkompas.kompas.web.LeegView;

/** KOM-04: one indicator on the map, with the list that says the same. */
@Path("kaart")
@ApplicationScoped
public class WijkkaartPagina {

    private static final List<String> KOPPEN =
            List.of("code", "gebied", "waarde", "onder", "boven", "aantal", "status");

    @Inject
    private Kaartkeuzes keuzes;

    @Inject
    private Kaartbeeld beeld;

    @Inject
    private Kaartcijfers cijfers;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response toon(
            @QueryParam("indicator") String indicator,
            @QueryParam("periode") String periode,
            @QueryParam("niveau") String niveau,
            @QueryParam("maat") String maat,
            @QueryParam("gebied") String gebied) {
        return keuzes.kies(new Kaartkeuzes.Gevraagd(indicator, periode, niveau, maat, gebied))
                .map(gekozen -> Page.ok("kompas/kaart", "Kaart", beeld.maak(gekozen)))
                .orElseGet(() -> Page.ok("kompas/leeg", "Kaart", new LeegView("Kaart", keuzes.waaromNiet())));
    }

    @GET
    @Path("cijfers.csv")
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response bestand(
            @QueryParam("indicator") String indicator,
            @QueryParam("periode") String periode,
            @QueryParam("niveau") String niveau,
            @QueryParam("maat") String maat) {
        Kaartkeuzes.Keuzes gekozen = keuzes.kies(new Kaartkeuzes.Gevraagd(indicator, periode, niveau, maat, ""))
                .orElseThrow(NotFound::new);
        Stream<List<String>> regels =
                cijfers
                        .van(
                                gekozen.vraag(),
                                gekozen.gebieden().get(gekozen.vraag().niveau()))
                        .stream()
                        .map(WijkkaartPagina::regel);
        Kaartkeuze keuze = gekozen.keuze();
        return Csv.download(
                keuze.indicator() + "-" + keuze.periode() + "-" + Kaartkeuze.maat(keuze.maat()), KOPPEN, regels);
    }

    private static List<String> regel(Kaartwaarde een) {
        return List.of(
                een.gebied().code(),
                een.gebied().naam(),
                cel(een.waarde()),
                cel(een.onder()),
                cel(een.boven()),
                cel(een.teller()),
                een.reden());
    }

    private static String cel(Number getal) {
        return getal == null ? "" : getal.toString().replace('.', ',');
    }
}
