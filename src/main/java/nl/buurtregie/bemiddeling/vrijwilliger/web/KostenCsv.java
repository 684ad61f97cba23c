package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.post.Zaaktoegang;
import nl.buurtregie.vrijwilliger.uren.Euro;
import nl.buurtregie.vrijwilliger.uren.Kwartaal;
import nl.buurtregie.vrijwilliger.uren.Urenregel;
import nl.buurtregie.vrijwilliger.uren.Urenstaat;
import nl.buurtregie.vrijwilliger.uren.Verbetering;
import nl.buurtregie.vrijwilliger.uren.Werkdag;

/** BEM-39: all lines of one quarter as a file for a spreadsheet, with the numbers of cases that one sees. */
@Path("vrijwilligers/kosten.csv")
@ApplicationScoped
public class KostenCsv {

    private static final List<String> KOPPEN = List.of(
            "naam",
            "dag",
            "waarvoor",
            "zaak",
            "minuten",
            "km",
            "per km (euro)",
            "ov (euro)",
            "bedrag (euro)",
            "verbetering van",
            "reden",
            "betaald op",
            "betaald door");

    @Inject
    private Urenstaat staat;

    @Inject
    private Urenbeeld beeld;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Sessie sessie;

    @Inject
    private Zaaktoegang toegang;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response download(@QueryParam("kwartaal") String gevraagd) {
        Kwartaal kwartaal = beeld.kwartaal(gevraagd);
        List<Urenregel> regels = staat.alle(sessie.ik(), kwartaal);
        Map<Long, String> namen = medewerkers.namen(
                regels.stream().map(Urenregel::medewerkerId).distinct().toList());
        Set<String> zaken = toegang.zichtbaar(
                sessie.ik(),
                regels.stream()
                        .map(een -> een.werk().zaak())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return Csv.download(
                "uren-" + kwartaal.code(),
                KOPPEN,
                regels.stream().map(een -> rij(een, een.vanWie(namen.get(een.medewerkerId())), zaken)));
    }

    private static List<String> rij(Urenregel een, String naam, Set<String> zaken) {
        Werkdag werk = een.werk();
        return List.of(
                naam,
                werk.dag().toString(),
                werk.soort().woord(),
                werk.zaak() != null && zaken.contains(werk.zaak()) ? werk.zaak() : "",
                Integer.toString(werk.tijd().minuten()),
                Integer.toString(werk.tijd().km()),
                Euro.woorden(een.tariefCent()),
                Euro.woorden(werk.tijd().ovCent()),
                Euro.woorden(een.bedragCent()),
                een.verbetering().map(dit -> dit.kwartaal().code()).orElse(""),
                een.verbetering().map(Verbetering::reden).orElse(""),
                een.betaaldOp() == null
                        ? ""
                        : een.betaaldOp().atZone(SharedClock.ZONE).toLocalDate().toString(),
                een.betaaldDoor() == null ? "" : een.betaaldDoor());
    }
}
