package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.platform.persistence.Rows;

/** How often the same was seen around a point, and which times those were: the number and the list beside it are one question. */
@ApplicationScoped
public class Hotspottelling {

    /** Times in a list. */
    public static final int MEESTE = 200;

    /** It was not there, or it counts with another. */
    private static final Set<Uitkomst> TELT_NIET =
            EnumSet.of(Uitkomst.SAMENGEVOEGD, Uitkomst.INGETROKKEN, Uitkomst.NIETS_GEVONDEN);

    /** Problems of one kind around a point of which it is known where they were: the middle of a buurt is no place. By the index on kind, place and moment; distance as the crow flies. */
    private static final String ROND = "from probleem where categorie = ?1 and geopend_op >= ?2"
            + " and lat between ?3 - ?5 and ?3 + ?5 and lon between ?4 - ?6 and ?4 + ?6"
            + " and power((lat - ?3) / ?5, 2) + power((lon - ?4) / ?6, 2) <= 1"
            + " and (nauwkeurig is null or nauwkeurig < " + Plaats.ONGEVEER + ")"
            + " and (uitkomst is null or uitkomst not in ("
            + TELT_NIET.stream().map(een -> "'" + een + "'").collect(Collectors.joining(", ")) + "))";

    /** The same around each hotspot of now, in one question: one at a time kept all of them locked for minutes. */
    private static final String ROND_ELK = ROND.replace("?1", "h.categorie")
            .replace("?3", "h.lat")
            .replace("?4", "h.lon")
            .replace("?6", "(?5 / cos(radians(h.lat)))");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    /** @param lat of the middle, and so {@code lon} and {@code laatste}: null when there is nothing to count */
    record Telling(int aantal, Double lat, Double lon, Instant laatste) {

        /** Only when there is something to count. */
        Plaats midden() {
            return Plaats.op(lat, lon);
        }
    }

    record Elk(long hotspot, int aantal, Instant laatste) {}

    /**
     * What there was at a hotspot, as far as somebody may see it; newest first, at most {@link #MEESTE} of each.
     *
     * @param aantal all that count within the period of the setting, also what lies elsewhere
     * @param laatste of those
     * @param elders how many of them this reader does not see
     * @param nu those that are seen
     * @param eerder what belongs to it and was before that period
     */
    public record Keren(int aantal, Instant laatste, int elders, List<Probleem> nu, List<Probleem> eerder) {}

    public Keren keren(Ik ik, Hotspot hotspot) {
        Telling alle = rond(hotspot.categorie(), hotspot.plaats());
        String mijn = ROND + " and" + Overlastrecht.sql(ik, "buurt_code");
        int gezien = ((Number) rond("select count(*) " + mijn, hotspot)
                        .setParameter(99, ik.id())
                        .getSingleResult())
                .intValue();
        List<?> nummers = rond("select id " + mijn + "order by geopend_op desc, id desc", hotspot)
                .setParameter(99, ik.id())
                .setMaxResults(MEESTE)
                .getResultList();
        return new Keren(
                alle.aantal(),
                alle.laatste() == null ? hotspot.laatste() : alle.laatste(),
                alle.aantal() - gezien,
                nummers.isEmpty() ? List.of() : problemen(nummers),
                eerder(ik, hotspot));
    }

    private List<Probleem> problemen(List<?> nummers) {
        return em.createQuery(
                        "select p from Probleem p where p.id in :nummers order by p.geopendOp desc, p.id desc",
                        Probleem.class)
                .setParameter("nummers", nummers)
                .getResultList();
    }

    private List<Probleem> eerder(Ik ik, Hotspot hotspot) {
        return Overlastrecht.vul(
                        em.createQuery(
                                "select p from Probleem p where p.hotspotId in :hotspots and p.geopendOp < :sinds"
                                        + " and (p.uitkomst is null or p.uitkomst not in :teltNiet) and"
                                        + Overlastrecht.voor(ik, "p.buurtCode")
                                        + "order by p.geopendOp desc, p.id desc",
                                Probleem.class),
                        ik)
                .setParameter("hotspots", metVoorgangers(hotspot))
                .setParameter("sinds", sinds())
                .setParameter("teltNiet", TELT_NIET)
                .setMaxResults(MEESTE)
                .getResultList();
    }

    /** With those that ended here: it came back as another one. */
    private List<Long> metVoorgangers(Hotspot hotspot) {
        int meter = instellingen.hotspotMeter();
        return em.createQuery(
                        "select h from Hotspot h where h.id = :id or (h.tot is not null and h.categorie = :categorie"
                                + " and h.lat between :lat - :hoog and :lat + :hoog"
                                + " and h.lon between :lon - :breed and :lon + :breed)",
                        Hotspot.class)
                .setParameter("id", hotspot.id())
                .setParameter("categorie", hotspot.categorie())
                .setParameter("lat", hotspot.plaats().lat())
                .setParameter("lon", hotspot.plaats().lon())
                .setParameter("hoog", Plaats.graden(meter))
                .setParameter("breed", hotspot.plaats().gradenOost(meter))
                .getResultStream()
                .filter(een -> een.plaats().afstandTot(hotspot.plaats()) <= meter)
                .map(Hotspot::id)
                .toList();
    }

    Telling rond(String categorie, Plaats plaats) {
        em.flush();
        return Rows.of(
                        vul(
                                em.createNativeQuery("select count(*), avg(lat), avg(lon), max(geopend_op) " + ROND),
                                categorie,
                                plaats),
                        Telling.class)
                .get(0);
    }

    /** Around each hotspot of now. */
    Map<Long, Elk> elk() {
        em.flush();
        Query vraag = em.createNativeQuery("select h.id, t.aantal, t.laatste from hotspot h cross join"
                        + " lateral (select count(*) as aantal, max(geopend_op) as laatste " + ROND_ELK
                        + ") t where h.tot is null")
                .setParameter(2, Timestamp.from(sinds()))
                .setParameter(5, Plaats.graden(instellingen.hotspotMeter()));
        return Rows.of(vraag, Elk.class).stream().collect(Collectors.toMap(Elk::hotspot, Function.identity()));
    }

    /** What made it one belongs to it, also when it belonged to one that ended: the evidence begins with the first time. */
    void neemMee(Hotspot nieuw, Probleem aanleiding) {
        em.flush();
        vul(
                        em.createNativeQuery(
                                "update probleem set hotspot_id = ?7 where (hotspot_id is null or hotspot_id in"
                                        + " (select id from hotspot where tot is not null)) and id in (select id "
                                        + ROND + ")"),
                        aanleiding.categorie(),
                        aanleiding.plaats())
                .setParameter(7, nieuw.id())
                .executeUpdate();
    }

    private Query rond(String sql, Hotspot hotspot) {
        return vul(em.createNativeQuery(sql), hotspot.categorie(), hotspot.plaats());
    }

    /** Fills what {@link #ROND} asks. */
    private Query vul(Query vraag, String categorie, Plaats plaats) {
        int meter = instellingen.hotspotMeter();
        return vraag.setParameter(1, categorie)
                .setParameter(2, Timestamp.from(sinds()))
                .setParameter(3, plaats.lat())
                .setParameter(4, plaats.lon())
                .setParameter(5, Plaats.graden(meter))
                .setParameter(6, plaats.gradenOost(meter));
    }

    private Instant sinds() {
        return instellingen.hotspotSinds(LocalDate.now(clock));
    }
}
