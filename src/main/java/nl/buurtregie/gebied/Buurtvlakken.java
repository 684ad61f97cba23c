package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** The buurten that can be chosen now, and their wijken, for a map. */
@ApplicationScoped
public class Buurtvlakken {

    @Inject
    private Gebieden gebieden;

    @Inject
    private Vlakken vlakken;

    /** GeoJSON (RFC 7946): a feature a buurt, and one around each part of a wijk, with soort, code and naam. */
    public String geojson() {
        int indeling = gebieden.indeling();
        Map<String, Geometry> buurten = vlakken.van(indeling, Niveau.BUURT);
        Map<String, Geometry> wijken = vlakken.van(indeling, Niveau.WIJK);
        List<JsonObject> alle = new ArrayList<>();
        gebieden.alle().forEach(een -> voegToe(alle, Niveau.BUURT, een.code(), een.naam(), buurten.get(een.code())));
        gebieden.wijken().forEach(een -> voegToe(alle, Niveau.WIJK, een.code(), een.naam(), wijken.get(een.code())));
        return Geojson.verzameling(alle).toString();
    }

    /** True as long as no borders of the buurten were brought. */
    public boolean geschat() {
        return vlakken.geschat(gebieden.indeling());
    }

    private static void voegToe(List<JsonObject> alle, Niveau niveau, String code, String naam, Geometry vorm) {
        for (int i = 0; vorm != null && i < vorm.getNumGeometries(); i++) {
            alle.add(Geojson.vlak(niveau, code, naam, vorm.getGeometryN(i)));
        }
    }
}
