package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.platform.persistence.Rows;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The borders the gemeente brought, and the centres that stand in for them. */
@ApplicationScoped
class Grenzen {

    @PersistenceContext
    private EntityManager em;

    /** By code; empty as long as none were brought. */
    Map<String, Geometry> van(int indeling, Niveau niveau) {
        return Rows.of(
                        em.createNativeQuery("select code, geometrie from grens where indeling = ?1 and niveau = ?2")
                                .setParameter(1, indeling)
                                .setParameter(2, niveau.name()),
                        Grens.class)
                .stream()
                .collect(Collectors.toUnmodifiableMap(Grens::code, grens -> Geojson.vorm(Geojson.lees(grens.vorm()))));
    }

    boolean zijnEr(int indeling, Niveau niveau) {
        return !em.createNativeQuery("select 1 from grens where indeling = ?1 and niveau = ?2 limit 1")
                .setParameter(1, indeling)
                .setParameter(2, niveau.name())
                .getResultList()
                .isEmpty();
    }

    /** Of the buurten, as this division has them. */
    Map<String, Coordinate> middens(int indeling) {
        return Rows.of(
                        em.createNativeQuery("select code, cast(lon as float8), cast(lat as float8) from gebied"
                                        + " where indeling = ?1 and niveau = 'BUURT' and lon is not null order by code")
                                .setParameter(1, indeling),
                        Midden.class)
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        Midden::code, midden -> new Coordinate(midden.lon(), midden.lat())));
    }

    private record Grens(String code, String vorm) {}

    private record Midden(String code, double lon, double lat) {}
}
