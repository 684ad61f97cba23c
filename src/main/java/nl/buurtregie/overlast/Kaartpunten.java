package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.platform.persistence.Rows;

/** Open problems and hotspots as points on a map, made by the database in one statement. */
@ApplicationScoped
public class Kaartpunten {

    /** Open problems on the map at most. */
    public static final int MEESTE = 10_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** GeoJSON (RFC 7946) of what somebody may see: at most {@link #MEESTE} open problems, and {@link Hotspots#MEESTE} hotspots, most often first. */
    public String geojson(Ik ik) {
        return (String) em.createNativeQuery("select cast(json_build_object('type', 'FeatureCollection', 'features',"
                        + " coalesce(json_agg(json_build_object('type', 'Feature', 'geometry',"
                        + " json_build_object('type', 'Point', 'coordinates', json_build_array(lon, lat)),"
                        + " 'properties', json_build_object('nummer', nummer, 'naam', naam, 'plek', plek,"
                        + " 'soort', soort, 'ongeveer', ongeveer, 'href', href))), '[]'::json)) as text) from ("
                        + problemen(ik)
                        + " union all " + hotspots(ik) + ") punten")
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .setParameter(99, ik.id())
                .getSingleResult();
    }

    /**
     * How many there are of what the map may leave out.
     *
     * @param problemen counted no further than one more than fits
     */
    public record Aantal(int problemen, int hotspots) {}

    public Aantal aantal(Ik ik) {
        Query vraag = em.createNativeQuery("select (select count(*) from (select t.id from overlasttaak t where"
                + Overlastrecht.sql(ik, "t.buurt_code") + "limit " + (MEESTE + 1)
                + ") open), (select count(*) from hotspot h where h.tot is null and"
                + Overlastrecht.sqlHotspot(ik) + ")");
        return Rows.of(vraag.setParameter(99, ik.id()), Aantal.class).get(0);
    }

    private static String problemen(Ik ik) {
        return "(select p.lon, p.lat, coalesce(p.nauwkeurig, 0) >= " + Plaats.ONGEVEER
                + " as ongeveer, p.nummer, c.naam, p.plek,"
                + " case when t.einde < ?1 then 'laat' else 'open' end as soort,"
                + " '/overlast/problemen/' || p.nummer as href from overlasttaak t join probleem p on p.id = t.probleem_id"
                + " join overlastcategorie c on c.slug = p.categorie and c.geldig_tot is null where"
                + Overlastrecht.sql(ik, "t.buurt_code") + "order by t.einde limit " + MEESTE + ")";
    }

    private static String hotspots(Ik ik) {
        return "(select h.lon, h.lat, false, 'H' || h.id, c.naam, h.naam, 'hotspot', '/hotspots/' || h.id from hotspot h"
                + " join overlastcategorie c on c.slug = h.categorie and c.geldig_tot is null where h.tot is null and"
                + Overlastrecht.sqlHotspot(ik) + "order by h.aantal desc, h.laatste desc, h.id limit "
                + Hotspots.MEESTE
                + ")";
    }
}
