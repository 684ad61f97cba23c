package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.persistence.Rows;

/** Where each indicator stands in the compass. */
@ApplicationScoped
class Kompasindeling {

    @PersistenceContext
    private EntityManager em;

    private static final String EIGEN = "select e.code, e.thema, e.volgorde from kompasplek e"
            + " where exists (select 1 from indicator i where i.code = e.code and i.maat <> 'INGEVOERD')";

    /** Of the newest file that names it; where a program of before wrote no place with the file, what it wrote instead. */
    private static final String ANDEREN =
            "select n.code, coalesce(n.thema, toen.thema), coalesce(n.volgorde, toen.volgorde) from"
                    + " (select distinct on (d.code) d.code, d.thema, d.volgorde from kompasinvoerdeel d"
                    + " join kompasinvoer i on i.id = d.invoer_id where i.op <= cast(?1 as timestamptz)"
                    + " order by d.code, d.invoer_id desc) n left join kompasplek toen on toen.code = n.code";

    /**
     * By quadrant, clockwise; a theme may still be empty.
     *
     * @param tot places that came in later are left out; null leaves out nothing
     */
    public List<Kompasthema> themas(Instant tot) {
        Map<String, Kompasthema> themas = new LinkedHashMap<>();
        for (Plek plek : Rows.of(
                em.createNativeQuery("select t.code, t.naam, t.kwadrant, p.code from kompasthema t left join (" + EIGEN
                                + " union all " + ANDEREN + ") p on p.thema = t.code"
                                + " order by t.kwadrant, t.volgorde, p.volgorde, p.code")
                        .setParameter(1, Invoerwaarden.moment(tot)),
                Plek.class)) {
            Kompasthema thema = themas.computeIfAbsent(
                    plek.thema(), code -> new Kompasthema(code, plek.naam(), plek.kwadrant(), new ArrayList<>()));
            if (plek.indicator() != null) {
                thema.indicatoren().add(plek.indicator());
            }
        }
        return themas.values().stream()
                .sorted(Comparator.comparing(Kompasthema::kwadrant))
                .toList();
    }

    /** @param indicator null where a theme has none */
    private record Plek(String thema, String naam, Kwadrant kwadrant, String indicator) {}
}
