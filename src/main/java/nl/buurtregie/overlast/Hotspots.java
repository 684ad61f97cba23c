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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Plattegrond;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.persistence.Turn;

/** All hotspots. A new problem is counted at once with what lies around it; every night all are counted again. */
@ApplicationScoped
public class Hotspots {

    /** Rows on a page. */
    public static final int PAGINA = 50;

    /** On a map or a phone. */
    public static final int MEESTE = 500;

    private static final String NU = " from Hotspot h where h.tot is null and";

    /** Problems of one kind around a point of which it is known where they were: the middle of a buurt is no place. By the index on kind, place and moment; distance as the crow flies. */
    private static final String ROND = "from probleem where categorie = ?1 and geopend_op >= ?2"
            + " and lat between ?3 - ?5 and ?3 + ?5 and lon between ?4 - ?6 and ?4 + ?6"
            + " and power((lat - ?3) / ?5, 2) + power((lon - ?4) / ?6, 2) <= 1"
            + " and (nauwkeurig is null or nauwkeurig < " + Plaats.ONGEVEER + ")"
            + " and (uitkomst is null or uitkomst not in ('SAMENGEVOEGD', 'INGETROKKEN', 'NIETS_GEVONDEN'))";

    /** The same around each hotspot of now, in one question: one at a time kept all of them locked for minutes. */
    private static final String ROND_ELK = ROND.replace("?1", "h.categorie")
            .replace("?3", "h.lat")
            .replace("?4", "h.lon")
            .replace("?6", "(?5 / cos(radians(h.lat)))");

    private static final String EEN_VOOR_EEN = "hotspots";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    /** Those of now that somebody may see, most often first; at most {@link #MEESTE}. */
    public List<Hotspot> van(Ik ik) {
        return vanaf(ik, 0, MEESTE);
    }

    /** The same without the first so many, at most {@link #PAGINA}. */
    public List<Hotspot> blad(Ik ik, int overslaan) {
        return vanaf(ik, overslaan, PAGINA);
    }

    /** How many of them there are. */
    public int aantal(Ik ik) {
        return Overlastrecht.vul(
                        em.createQuery("select count(h)" + NU + Overlastrecht.voor(ik, "h.ligtIn"), Long.class), ik)
                .getSingleResult()
                .intValue();
    }

    private List<Hotspot> vanaf(Ik ik, int overslaan, int hooguit) {
        return Overlastrecht.vul(
                        em.createQuery(
                                "select h" + NU + Overlastrecht.voor(ik, "h.ligtIn")
                                        + "order by h.aantal desc, h.laatste desc, h.id",
                                Hotspot.class),
                        ik)
                .setFirstResult(overslaan)
                .setMaxResults(hooguit)
                .getResultList();
    }

    /** @throws NotFound when there is none or it is not yours */
    public Hotspot get(Ik ik, long id) {
        return Overlastrecht.vul(
                        em.createQuery(
                                "select h from Hotspot h where h.id = :id and" + Overlastrecht.voor(ik, "h.ligtIn"),
                                Hotspot.class),
                        ik)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The hotspot of this kind at this place. */
    Optional<Hotspot> bij(String categorie, Plaats plaats) {
        int meter = instellingen.hotspotMeter();
        return em.createQuery(
                        "select h from Hotspot h where h.tot is null and h.categorie = :categorie"
                                + " and h.lat between :lat - :hoog and :lat + :hoog"
                                + " and h.lon between :lon - :breed and :lon + :breed",
                        Hotspot.class)
                .setParameter("categorie", categorie)
                .setParameter("lat", plaats.lat())
                .setParameter("lon", plaats.lon())
                .setParameter("hoog", Plaats.graden(meter))
                .setParameter("breed", plaats.gradenOost(meter))
                .getResultStream()
                .filter(een -> een.plaats().afstandTot(plaats) <= meter)
                .findFirst();
    }

    /** A problem came in: is this place one by now? Neighbours among themselves are an address, never a place; a buurt is none either. */
    void kijk(Probleem probleem) {
        if (probleem.groep().equals("buren") || probleem.plaats().isOngeveer()) {
            return;
        }
        Turn.take(em, EEN_VOOR_EEN); // the second report of a place finds what the first made of it
        Telling telling = tel(probleem.categorie(), probleem.plaats());
        Optional<Hotspot> bekend = bij(probleem.categorie(), probleem.plaats());
        if (bekend.isEmpty() && telling.aantal() < instellingen.hotspotAantal()) {
            return;
        }
        Hotspot hotspot = bekend.orElseGet(() -> {
            Hotspot nieuw = new Hotspot(probleem, telling.midden(), telling.aantal(), telling.laatste());
            em.persist(nieuw);
            neemMee(nieuw, probleem);
            return nieuw;
        });
        hotspot.geteld(telling.aantal(), telling.laatste());
        probleem.hoortBij(hotspot);
    }

    /** What made it one belongs to it: the evidence begins with the first time. */
    private void neemMee(Hotspot nieuw, Probleem aanleiding) {
        em.flush();
        rond(
                        em.createNativeQuery(
                                "update probleem set hotspot_id = ?7 where hotspot_id is null and id in (select id "
                                        + ROND + ")"),
                        aanleiding.categorie(),
                        aanleiding.plaats())
                .setParameter(7, nieuw.id())
                .executeUpdate();
    }

    /** All are counted again; where it has been quiet it is no hotspot any more. @return how many ended */
    int herzie() {
        Map<Long, Elk> tellingen = telElk();
        // not before the counting, which takes seconds in a large city: who reports something does not wait for that
        Turn.take(em, EEN_VOOR_EEN);
        List<Hotspot> nu = em.createQuery("select h from Hotspot h where h.tot is null", Hotspot.class)
                .getResultList();
        int geeindigd = 0;
        for (Hotspot hotspot : nu) {
            Elk telling = tellingen.get(hotspot.id());
            if (telling == null) { // found while we were counting
                continue;
            }
            hotspot.geteld(telling.aantal(), telling.laatste());
            if (telling.aantal() < instellingen.hotspotAantal()) {
                hotspot.eindigt(clock.instant());
                geeindigd++;
            }
        }
        return geeindigd;
    }

    /**
     * Those of a buurt that ended, or that went along before, lie where their point lies now. The buurt they are counted in stays
     * (besluit 72).
     */
    void volg(Plattegrond nu) {
        Turn.take(em, EEN_VOOR_EEN);
        em.createQuery(
                        "select h from Hotspot h where h.tot is null and (h.ligtIn <> h.buurtCode or h.ligtIn not in"
                                + " (select b.code from Buurt b where b.indeling = :nu))",
                        Hotspot.class)
                .setParameter("nu", nu.indeling())
                .getResultList()
                .forEach(een -> nu.bij(een.plaats().lon(), een.plaats().lat()).ifPresent(een::valtIn));
    }

    private record Telling(int aantal, Double lat, Double lon, Instant laatste) {

        /** Only when there is something to count. */
        Plaats midden() {
            return Plaats.op(lat, lon);
        }
    }

    private record Elk(long hotspot, int aantal, Instant laatste) {}

    private Map<Long, Elk> telElk() {
        em.flush();
        int meter = instellingen.hotspotMeter();
        Query vraag = em.createNativeQuery("select h.id, t.aantal, t.laatste from hotspot h cross join"
                        + " lateral (select count(*) as aantal, max(geopend_op) as laatste " + ROND_ELK
                        + ") t where h.tot is null")
                .setParameter(2, sinds())
                .setParameter(5, Plaats.graden(meter));
        return Rows.of(vraag, Elk.class).stream().collect(Collectors.toMap(Elk::hotspot, Function.identity()));
    }

    private Telling tel(String categorie, Plaats plaats) {
        em.flush();
        return Rows.of(
                        rond(
                                em.createNativeQuery("select count(*), avg(lat), avg(lon), max(geopend_op) " + ROND),
                                categorie,
                                plaats),
                        Telling.class)
                .get(0);
    }

    /** Fills what {@link #ROND} asks. */
    private Query rond(Query vraag, String categorie, Plaats plaats) {
        int meter = instellingen.hotspotMeter();
        return vraag.setParameter(1, categorie)
                .setParameter(2, sinds())
                .setParameter(3, plaats.lat())
                .setParameter(4, plaats.lon())
                .setParameter(5, Plaats.graden(meter))
                .setParameter(6, plaats.gradenOost(meter));
    }

    private Timestamp sinds() {
        return Timestamp.from(instellingen.hotspotSinds(LocalDate.now(clock)));
    }
}
