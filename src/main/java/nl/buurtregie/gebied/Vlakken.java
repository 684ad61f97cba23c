package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.buurtregie.platform.persistence.Outdated;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The shapes of the areas, for drawing: the borders the gemeente brought, else those of their buurten together, else cells
 * around the centres of the buurten. Drawn once and kept.
 */
@ApplicationScoped
public class Vlakken {

    /** About twenty metres. */
    private static final double TEKENMAAT = 0.0002;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Grenzen grenzen;

    private final Map<String, Map<String, Geometry>> getekend = new ConcurrentHashMap<>();

    /** WGS84 (longitude, latitude), by code; empty when the buurten of this division have no place in such areas. */
    public Map<String, Geometry> van(int indeling, Niveau niveau) {
        String sleutel = niveau + " " + indeling;
        Map<String, Geometry> bekend = getekend.get(sleutel);
        if (bekend == null) {
            bekend = teken(indeling, niveau);
            if (!bekend.isEmpty()) {
                getekend.put(sleutel, bekend);
            }
        }
        return bekend;
    }

    /** True while the buurten are cells around their centres. */
    public boolean geschat(int indeling) {
        return !grenzen.zijnEr(indeling, Niveau.BUURT);
    }

    /** GeoJSON (RFC 7946): a feature an area, with soort, code and naam. */
    public String geoJson(int indeling, Niveau niveau) {
        Map<String, String> namen = indelingen.namen(indeling, niveau);
        List<JsonObject> vlakken = new ArrayList<>();
        new TreeMap<>(van(indeling, niveau))
                .forEach((code, vorm) -> vlakken.add(Geojson.vlak(niveau, code, namen.get(code), vorm)));
        return Geojson.verzameling(vlakken).toString();
    }

    void vergeet(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outdated nieuws) {
        if (nieuws.is(Outdated.Part.AREAS)) {
            getekend.clear();
        }
    }

    private Map<String, Geometry> teken(int indeling, Niveau niveau) {
        Map<String, Geometry> eigen = grenzen.van(indeling, niveau);
        if (!eigen.isEmpty()) {
            return eenvoudig(eigen);
        }
        Map<String, String> ligging = indelingen.ligging(indeling, niveau);
        Map<String, Geometry> buurten = niveau == Niveau.BUURT ? Map.of() : grenzen.van(indeling, Niveau.BUURT);
        return buurten.isEmpty()
                ? samen(Cellen.rond(grenzen.middens(indeling)), ligging)
                : eenvoudig(samen(buurten, ligging));
    }

    private static Map<String, Geometry> samen(Map<String, Geometry> buurten, Map<String, String> ligging) {
        Map<String, List<Geometry>> delen = buurten.entrySet().stream()
                .filter(een -> ligging.containsKey(een.getKey()))
                .collect(Collectors.groupingBy(
                        een -> ligging.get(een.getKey()),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<String, Geometry> samen = new HashMap<>();
        delen.forEach((code, vormen) -> samen.put(code, UnaryUnionOp.union(vormen)));
        return Map.copyOf(samen);
    }

    /** Neighbours keep the same line between them. */
    private static Map<String, Geometry> eenvoudig(Map<String, Geometry> precies) {
        List<String> codes = List.copyOf(precies.keySet());
        Geometry[] minder =
                CoverageSimplifier.simplify(codes.stream().map(precies::get).toArray(Geometry[]::new), TEKENMAAT);
        Map<String, Geometry> vormen = new HashMap<>();
        for (int i = 0; i < minder.length; i++) {
            boolean goed = !minder[i].isEmpty() && minder[i].isValid();
            vormen.put(codes.get(i), goed ? minder[i] : precies.get(codes.get(i)));
        }
        return Map.copyOf(vormen);
    }
}
