package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.Json;
import org.locationtech.jts.geom.Geometry;

/** Writes what a file brought; the lines of a file go in as one JSON text, in few statements. */
@ApplicationScoped
class Gebiedschrift {

    private static final String REGELS =
            "with r as (select * from json_to_recordset(cast(?1 as json)) as r(code text, naam text,"
                    + " wijk text, wijknaam text, gemeente text, gemeentenaam text, lon numeric, lat numeric)) ";

    private static final List<String> INDELING = List.of(
            "insert into gebied (indeling, niveau, code, naam, lon, lat) select ?2, 'BUURT', code, naam, lon, lat from r",
            "insert into gebied (indeling, niveau, code, naam) select distinct ?2, 'WIJK', wijk, wijknaam from r",
            "insert into gebied (indeling, niveau, code, naam) select distinct ?2, 'GEMEENTE', gemeente, gemeentenaam from r",
            "insert into ligging (indeling, buurt_code, niveau, gebied_code) select ?2, code, 'WIJK', wijk from r"
                    + " union all select ?2, code, 'GEMEENTE', gemeente from r",
            "insert into wijk (code, naam, indeling) select distinct wijk, wijknaam, ?2 from r on conflict (code) do"
                    + " update set naam = excluded.naam, indeling = excluded.indeling where wijk.indeling < excluded.indeling",
            "insert into buurt (code, naam, wijk_code, lon, lat, indeling) select code, naam, wijk, lon, lat, ?2 from r"
                    + " on conflict (code) do update set naam = excluded.naam, wijk_code = excluded.wijk_code,"
                    + " lon = excluded.lon, lat = excluded.lat, indeling = excluded.indeling"
                    + " where buurt.indeling < excluded.indeling");

    private static final String TERUG = "update %1$s o set indeling = coalesce((select max(g.indeling) from gebied g"
            + " where g.niveau = '%2$s' and g.code = o.code and g.indeling <> ?1), 0) where o.indeling = ?1";

    private static final List<String> LOS = List.of(
            TERUG.formatted("buurt", "BUURT"),
            TERUG.formatted("wijk", "WIJK"),
            "delete from bevolking where buurt_code in (select code from buurt where indeling = 0)",
            "delete from grens where indeling = ?1",
            "delete from ligging where indeling = ?1",
            "delete from gebied where indeling = ?1",
            "delete from indeling where jaar = ?1");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    void indeling(Importvraag vraag, Collection<Indelinginlezing.Regel> regels) {
        em.createNativeQuery("insert into indeling (jaar, bron, ingevoerd_op, door) values (?1, ?2, ?3, ?4)")
                .setParameter(1, vraag.jaar())
                .setParameter(2, vraag.bron())
                .setParameter(3, Timestamp.from(clock.instant()))
                .setParameter(4, vraag.door())
                .executeUpdate();
        String json = json(regels);
        for (String opdracht : INDELING) {
            em.createNativeQuery(REGELS + opdracht)
                    .setParameter(1, json)
                    .setParameter(2, vraag.jaar())
                    .executeUpdate();
        }
    }

    /**
     * A division in which nothing was counted goes. Of its buurten and wijken those of another division go back to that one, and
     * the others have ended: somebody may live there by what was filled in.
     */
    void laatLos(int jaar) {
        for (String opdracht : LOS) {
            em.createNativeQuery(opdracht).setParameter(1, jaar).executeUpdate();
        }
    }

    private static String json(Collection<Indelinginlezing.Regel> regels) {
        JsonArrayBuilder rijen = Json.createArrayBuilder();
        regels.forEach(een -> rijen.add(Json.createObjectBuilder()
                .add("code", een.code())
                .add("naam", een.naam())
                .add("wijk", een.wijk())
                .add("wijknaam", een.wijknaam())
                .add("gemeente", een.gemeente())
                .add("gemeentenaam", een.gemeentenaam())
                .add("lon", een.lon())
                .add("lat", een.lat())));
        return rijen.build().toString();
    }

    void koppeling(Importvraag vraag, Map<String, String> namen, Map<String, String> ligging) {
        for (String tabel : List.of("grens", "ligging", "gebied")) {
            opGebied("delete from " + tabel + " where indeling = ?1 and niveau = ?2", vraag)
                    .executeUpdate();
        }
        opGebied(
                        "insert into gebied (indeling, niveau, code, naam)"
                                + " select ?1, ?2, key, value from json_each_text(cast(?3 as json))",
                        vraag)
                .setParameter(3, json(namen))
                .executeUpdate();
        opGebied(
                        "insert into ligging (indeling, niveau, buurt_code, gebied_code)"
                                + " select ?1, ?2, key, value from json_each_text(cast(?3 as json))",
                        vraag)
                .setParameter(3, json(ligging))
                .executeUpdate();
    }

    void bevolking(Importvraag vraag, Collection<Bevolkinginlezing.Regel> regels) {
        JsonArrayBuilder rijen = Json.createArrayBuilder();
        for (Bevolkinginlezing.Regel een : regels) {
            JsonObjectBuilder rij =
                    Json.createObjectBuilder().add("code", een.code()).add("jaar", een.jaar());
            getal(rij, "inwoners", een.inwoners());
            getal(rij, "woningen", een.woningen());
            rijen.add(rij);
        }
        String json = rijen.build().toString();
        String r =
                "with r as (select * from json_to_recordset(cast(?1 as json)) as r(code text, jaar int, inwoners int, woningen int)) ";
        em.createNativeQuery(r + "delete from bevolking where jaar in (select jaar from r)")
                .setParameter(1, json)
                .executeUpdate();
        em.createNativeQuery(r + "insert into bevolking (buurt_code, jaar, inwoners, woningen, bron)"
                        + " select code, jaar, inwoners, woningen, ?2 from r")
                .setParameter(1, json)
                .setParameter(2, vraag.bron())
                .executeUpdate();
    }

    void grenzen(Importvraag vraag, Map<String, Geometry> vormen) {
        opGebied("delete from grens where indeling = ?1 and niveau = ?2", vraag).executeUpdate();
        JsonObjectBuilder perCode = Json.createObjectBuilder();
        vormen.forEach((code, vorm) -> perCode.add(code, Geojson.vorm(vorm)));
        opGebied(
                        "insert into grens (indeling, niveau, code, geometrie)"
                                + " select ?1, ?2, key, value from json_each_text(cast(?3 as json))",
                        vraag)
                .setParameter(3, perCode.build().toString())
                .executeUpdate();
    }

    private Query opGebied(String opdracht, Importvraag vraag) {
        return em.createNativeQuery(opdracht)
                .setParameter(1, vraag.jaar())
                .setParameter(2, vraag.niveau().name());
    }

    private static String json(Map<String, String> paren) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        paren.forEach(json::add);
        return json.build().toString();
    }

    private static void getal(JsonObjectBuilder rij, String naam, Integer getal) {
        if (getal != null) {
            rij.add(naam, getal);
        }
    }
}
