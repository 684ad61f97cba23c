package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String VAAKST = "order by h.aantal desc, h.laatste desc, h.id";

    private static final String EEN_VOOR_EEN = "hotspots";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Hotspottelling telling;

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

    /** A line of the whole list. */
    public record Regel(long id, String naam, String categorie, String ligtIn, int aantal, Instant laatste) {

        /** As the hotspot itself is called. */
        public String kenmerk() {
            return Hotspot.kenmerk(id);
        }
    }

    /** All of them, read at one moment: what is counted meanwhile moves no line to another page. */
    public List<Regel> alle(Ik ik) {
        return Rows.of(
                Overlastrecht.vul(
                        em.createQuery("select h.id, h.naam, h.categorie, h.ligtIn, h.aantal, h.laatste" + NU
                                + Overlastrecht.hotspot(ik) + VAAKST),
                        ik),
                Regel.class);
    }

    /** How many of them there are. */
    public int aantal(Ik ik) {
        return Overlastrecht.vul(em.createQuery("select count(h)" + NU + Overlastrecht.hotspot(ik), Long.class), ik)
                .getSingleResult()
                .intValue();
    }

    private List<Hotspot> vanaf(Ik ik, int overslaan, int hooguit) {
        return Overlastrecht.vul(
                        em.createQuery("select h" + NU + Overlastrecht.hotspot(ik) + VAAKST, Hotspot.class), ik)
                .setFirstResult(overslaan)
                .setMaxResults(hooguit)
                .getResultList();
    }

    /** @throws NotFound when there is none or it is not yours */
    public Hotspot get(Ik ik, long id) {
        return Overlastrecht.vul(
                        em.createQuery(
                                "select h from Hotspot h where h.id = :id and" + Overlastrecht.hotspot(ik),
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
        bij(probleem.categorie(), probleem.plaats()).or(() -> wordtEr(probleem)).ifPresent(hotspot -> {
            Hotspottelling.Telling nu = telling.rond(hotspot.categorie(), hotspot.plaats());
            hotspot.geteld(nu.aantal(), nu.laatste());
            probleem.hoortBij(hotspot);
        });
    }

    private Optional<Hotspot> wordtEr(Probleem aanleiding) {
        Hotspottelling.Telling rond = telling.rond(aanleiding.categorie(), aanleiding.plaats());
        if (rond.aantal() < instellingen.hotspotAantal()) {
            return Optional.empty();
        }
        Hotspot nieuw = new Hotspot(aanleiding, rond.midden(), rond.aantal(), rond.laatste());
        em.persist(nieuw);
        telling.neemMee(nieuw, aanleiding);
        return Optional.of(nieuw);
    }

    /** All are counted again; where it has been quiet it is no hotspot any more. @return how many ended */
    public int herzie() {
        Map<Long, Hotspottelling.Elk> tellingen = telling.elk();
        // not before the counting, which takes seconds in a large city: who reports something does not wait for that
        Turn.take(em, EEN_VOOR_EEN);
        int geeindigd = 0;
        for (Hotspot hotspot : nu()) {
            Hotspottelling.Elk geteld = tellingen.get(hotspot.id());
            if (geteld == null) { // found while we were counting
                continue;
            }
            hotspot.geteld(geteld.aantal(), geteld.laatste());
            if (geteld.aantal() < instellingen.hotspotAantal()) {
                hotspot.eindigt(clock.instant());
                geeindigd++;
            }
        }
        return geeindigd;
    }

    private List<Hotspot> nu() {
        return em.createQuery("select h from Hotspot h where h.tot is null", Hotspot.class)
                .getResultList();
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
}
