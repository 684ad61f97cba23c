package nl.buurtregie.wijkkompas.indicator.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.web.Lijngrafiek;

/** KOM-06: the catalogue, and of each indicator its versions; KOM-18: its series, broken where it began to count otherwise. */
@Path("indicatoren")
@ApplicationScoped
public class IndicatorenPagina {

    private static final List<String> KOPPEN =
            List.of("Code", "Periode", "Gebied", "Waarde", "95%-interval", "Noemer", "Reden");

    @Inject
    private Sessie sessie;

    @Inject
    private Catalogus catalogus;

    @Inject
    private Indicatorreeks reeks;

    @Inject
    private Clock clock;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response lijst() {
        return Page.ok(
                "indicator/lijst",
                "Indicatoren",
                new IndicatorenView(catalogus.geldig(LocalDate.now(clock)).stream()
                        .map(Indicatorwoorden::regel)
                        .toList()));
    }

    @GET
    @Path("{indicator}")
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response toon(
            @PathParam("indicator") String code, @QueryParam("wijk") String wijk, @QueryParam("per") String per) {
        Indicator nieuwste = catalogus.nieuwste(code);
        List<Indicator> versies = catalogus.versies(code);
        Indicatorreeks.Beeld beeld = reeks.lees(nieuwste, wijk, per);
        List<String> perioden = beeld.perioden();
        List<Lijngrafiek.Breuk> breuken = reeks.breuken(versies, perioden);
        IndicatorenView.Een view = new IndicatorenView.Een(
                Indicatorwoorden.regel(nieuwste),
                Indicatorwoorden.telt(nieuwste),
                Indicatorwoorden.richting(nieuwste.richting()),
                nieuwste.bron(),
                versies.stream().map(Indicatorwoorden::versie).toList(),
                sessie.ik().is(Rol.ANALIST) && nieuwste.isEigen(),
                Indicatorreeks.filters(nieuwste, beeld),
                beeld.publicaties(),
                "/indicatoren/" + code + "/reeks.csv?wijk=" + beeld.wijk() + "&per=" + beeld.soort(),
                perioden.isEmpty() ? null : Indicatorreeks.grafiek(nieuwste, beeld, breuken),
                Indicatorwoorden.rijen(beeld),
                Indicatorwoorden.waarschuwing(breuken, perioden));
        return Page.ok("indicator/indicator", nieuwste.naam(), view);
    }

    @GET
    @Path("{indicator}/reeks.csv")
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response reeks(
            @PathParam("indicator") String code, @QueryParam("wijk") String wijk, @QueryParam("per") String per) {
        Indicatorreeks.Beeld beeld = reeks.lees(catalogus.nieuwste(code), wijk, per);
        return Csv.download(
                code,
                KOPPEN,
                Indicatorwoorden.rijen(beeld).stream()
                        .map(een -> List.of(
                                code,
                                een.periode(),
                                een.gebied(),
                                leeg(een.waarde()),
                                leeg(een.marge()),
                                leeg(een.noemer()),
                                een.reden())));
    }

    private static String leeg(String cel) {
        return cel.equals("–") ? "" : cel;
    }
}
