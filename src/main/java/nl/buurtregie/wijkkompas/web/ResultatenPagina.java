package nl.buurtregie.wijkkompas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.Filter;
import nl.buurtregie.platform.web.ForRoles;
import nl.buurtregie.platform.web.Option;
import nl.buurtregie.platform.web.Page;
import nl.buurtregie.wijkkompas.Resultaatcijfers;
import nl.buurtregie.wijkkompas.Totalen;

/** KOM-02: how cases ended, with denominators, margins and definitions. */
@Path("resultaten")
@ApplicationScoped
public class ResultatenPagina {

    @Inject
    private Resultaatcijfers cijfers;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response toon(@QueryParam("periode") String periode, @QueryParam("wijk") String wijk) {
        List<Integer> jaren = cijfers.jaren();
        int jaar = jaren.stream()
                .filter(een -> Integer.toString(een).equals(periode))
                .findFirst()
                .orElse(LocalDate.now(clock).getYear());
        String gekozen = gebieden.wijken().stream().anyMatch(een -> een.code().equals(wijk)) ? wijk : "";
        Totalen totalen = cijfers.totalen(jaar, gekozen);
        ResultatenView view = new ResultatenView(
                "Zaken die in " + jaar + " zijn afgesloten. Aantallen zijn afgerond op 5."
                        + " Hier staan nooit personen of adressen.",
                "Voorlopige cijfers, bijgewerkt tot en met vandaag",
                filters(jaren, jaar, gekozen),
                Resultaatwoorden.aandelen(totalen),
                Resultaatwoorden.trechter(totalen),
                Resultaatwoorden.doorlooptijd(totalen, cijfers.doorlooptijden(jaar, gekozen), cijfers.doel()),
                Resultaatwoorden.perAard(totalen, cijfers.perAard(jaar, gekozen)));
        return Page.ok("wijkkompas/resultaten", "Resultaten", view);
    }

    private List<Filter> filters(List<Integer> jaren, int jaar, String wijk) {
        List<Option> perioden = jaren.stream()
                .map(een -> Option.of(Integer.toString(een), Integer.toString(een)))
                .toList();
        List<Option> wijken = Stream.concat(
                        Stream.of(Option.of("", "hele gemeente")),
                        gebieden.wijken().stream().map(een -> Option.of(een.code(), een.naam())))
                .toList();
        return List.of(
                new Filter("periode", "Periode", perioden, Integer.toString(jaar)),
                new Filter("wijk", "Wijk", wijken, wijk));
    }
}
