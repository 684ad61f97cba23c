package nl.buurtregie.overlast.hotspot.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.gebied.Buurtvlakken;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Hotspots;
import nl.buurtregie.overlast.Kaartpunten;
import nl.buurtregie.overlast.Overlastlijst;
import nl.buurtregie.overlast.web.OverlastView;
import nl.buurtregie.overlast.web.Overlastregels;
import nl.buurtregie.platform.web.page.MapTiles;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** OVL-11: the map of my gebied; everything on it is also a list. Works without borders and without a background. */
@Path("overlast/kaart")
@ApplicationScoped
public class KaartPagina {

    private static final String GEOJSON = "application/geo+json";
    private static final int IN_DE_LIJST = 200;

    @Inject
    private Sessie sessie;

    @Inject
    private Kaartpunten punten;

    @Inject
    private Buurtvlakken vlakken;

    @Inject
    private Overlastlijst lijst;

    @Inject
    private Overlastregels regels;

    @Inject
    private MapTiles tegels;

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Transactional
    public Response toon(@QueryParam("bij") String bij) {
        Ik ik = sessie.ik();
        List<OverlastView.Regel> open = lijst.open(ik, Overlastlijst.Filter.geen(), null, IN_DE_LIJST).stream()
                .map(regels::van)
                .toList();
        return Page.ok(
                "overlast/kaart",
                "Kaart",
                new KaartView(
                        open,
                        tegels.url(),
                        tegels.source(),
                        punt(bij),
                        vlakken.geschat(),
                        weggelaten(punten.aantal(ik))));
    }

    /** What does not fit, so that nobody thinks this is all. */
    static List<String> weggelaten(Kaartpunten.Aantal aantal) {
        List<String> zinnen = new ArrayList<>();
        if (aantal.problemen() > IN_DE_LIJST) {
            zinnen.add("In de lijst staan de eerste " + IN_DE_LIJST + " op termijn. Bij Overlast staan ze allemaal.");
        }
        if (aantal.problemen() > Kaartpunten.MEESTE) {
            zinnen.add("Op de kaart staan de eerste 10.000 problemen op termijn.");
        }
        if (aantal.hotspots() > Hotspots.MEESTE) {
            zinnen.add("Op de kaart staan de " + Hotspots.MEESTE + " hotspots waar het vaakst iets is, van "
                    + aantal.hotspots() + ".");
        }
        return zinnen;
    }

    /** "53.22991,6.52484"; anything else is nothing. */
    private static String punt(String tekst) {
        return tekst != null && tekst.matches("[0-9]{1,2}\\.[0-9]{1,8},[0-9]{1,3}\\.[0-9]{1,8}") ? tekst : null;
    }

    @GET
    @Path("punten.geojson")
    @Produces(GEOJSON)
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Transactional
    public Response punten() {
        return Response.ok(punten.geojson(sessie.ik()), GEOJSON)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Nothing of anybody: the same for all. */
    @GET
    @Path("buurten.geojson")
    @Produces(GEOJSON)
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response buurten() {
        return Response.ok(vlakken.geojson(), GEOJSON)
                .header("Cache-Control", "private, max-age=3600")
                .build();
    }
}
