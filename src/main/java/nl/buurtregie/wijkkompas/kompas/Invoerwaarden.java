package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.wijkkompas.indicator.Indicator;

/**
 * Reads the figures that were brought in: of each area and year the newest, of the files that mean the same by the indicator
 * in that year as the newest of them does. So what a file does not name stays, and figures of two meanings never stand
 * beside each other. Staff see them at once; everybody else what was there when the version was approved that holds for the year.
 */
@ApplicationScoped
public class Invoerwaarden {

    private static final String TOEN = "invoer_id in (select id from kompasinvoer where op <= cast(?3 as timestamptz))";

    private static final String NIEUWSTE = "(select distinct on (code, jaar) code, jaar, code_versie"
            + " from kompasinvoerdeel where (?1 = '' or code = ?1) and (?2 = 0 or jaar = ?2) and " + TOEN
            + " order by code, jaar, invoer_id desc) n";

    private static final String GELDIG = " from kompaswaarde w join (select d.code, d.jaar, d.invoer_id from "
            + NIEUWSTE
            + " join indicator nu on nu.code = n.code and nu.versie = n.code_versie"
            + " join kompasinvoerdeel d on d.code = n.code and d.jaar = n.jaar and d." + TOEN
            + " join indicator toen on toen.code = d.code and toen.versie = d.code_versie"
            + " where (toen.definitie, toen.eenheid, toen.richting) = (nu.definitie, nu.eenheid, nu.richting)) g"
            + " on g.code = w.code and g.jaar = w.jaar and g.invoer_id = w.invoer_id"
            + " where (?1 = '' or w.code = ?1) and (?2 = 0 or w.jaar = ?2)";

    private static final int ELK = 0;
    private static final String ALTIJD = "infinity";

    @PersistenceContext
    private EntityManager em;

    /**
     * By code, then by area: those of this size and the gemeente.
     *
     * @param tot what came in later is left out; null leaves out nothing
     */
    Map<String, Map<String, Kompascijfer>> van(int jaar, Niveau niveau, Instant tot) {
        return lees(jaar, niveau, "", tot);
    }

    /** Of one indicator by area: those of this size and the gemeente. */
    Map<String, Kompascijfer> van(String code, int jaar, Niveau niveau) {
        return lees(jaar, niveau, code, null).getOrDefault(code, Map.of());
    }

    /** @param code of one indicator, or "" for all */
    private Map<String, Map<String, Kompascijfer>> lees(int jaar, Niveau niveau, String code, Instant tot) {
        Query vraag = vraag(
                        "select distinct on (w.code, w.niveau, w.gebied) w.code, w.gebied, w.waarde" + GELDIG
                                + " and w.niveau in (?4, 'GEMEENTE')"
                                + " order by w.code, w.niveau, w.gebied, w.invoer_id desc",
                        code,
                        jaar,
                        tot)
                .setParameter(4, niveau.name());
        Map<String, Map<String, Kompascijfer>> waarden = new HashMap<>();
        Rows.of(vraag, Waarde.class).forEach(een -> waarden.computeIfAbsent(een.code(), nieuw -> new HashMap<>())
                .put(een.gebied(), Kompascijfer.ingevoerd(een.waarde())));
        return waarden;
    }

    private record Waarde(String code, String gebied, BigDecimal waarde) {}

    private Query vraag(String sql, String code, int jaar, Instant tot) {
        return em.createNativeQuery(sql)
                .setParameter(1, code)
                .setParameter(2, jaar)
                .setParameter(3, moment(tot));
    }

    static String moment(Instant tot) {
        return tot == null ? ALTIJD : tot.toString();
    }

    /** Codes of that year that came in after that moment. */
    Set<String> erna(int jaar, Instant moment) {
        List<?> codes = em.createNativeQuery(
                        "select distinct d.code from kompasinvoerdeel d join kompasinvoer i on i.id = d.invoer_id"
                                + " where d.jaar = ?1 and i.op > cast(?2 as timestamptz)")
                .setParameter(1, jaar)
                .setParameter(2, moment.toString())
                .getResultList();
        return codes.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** What is meant by each in that year: of the newest file that has it, and came in no later than that. */
    Map<String, Indicator> begrippen(int jaar, Instant tot) {
        return begrippen("", jaar, tot).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    /** The same of one indicator; empty when no file has it. */
    public Optional<Indicator> begrip(String code, int jaar) {
        return begrippen(code, jaar, null).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Indicator> begrippen(String code, int jaar, Instant tot) {
        return em.createNativeQuery(
                        "select i.* from " + NIEUWSTE
                                + " join indicator i on i.code = n.code and i.versie = n.code_versie",
                        Indicator.class)
                .setParameter(1, code)
                .setParameter(2, jaar)
                .setParameter(3, moment(tot))
                .getResultList();
    }

    /** All that a file names, of whichever year, with the words of the newest of those files. */
    @SuppressWarnings("unchecked")
    public List<Indicator> genoemd() {
        return em.createNativeQuery(
                        "select i.* from (select distinct on (code) code, code_versie from kompasinvoerdeel"
                                + " order by code, invoer_id desc) n"
                                + " join indicator i on i.code = n.code and i.versie = n.code_versie order by i.code",
                        Indicator.class)
                .getResultList();
    }

    /** Of one indicator by year, newest first: the years in which areas of this size have a figure. */
    public List<Integer> jaren(String code, Niveau niveau) {
        List<?> jaren = vraag(
                        "select distinct w.jaar" + GELDIG + " and w.niveau = ?4 order by w.jaar desc", code, ELK, null)
                .setParameter(4, niveau.name())
                .getResultList();
        return jaren.stream().map(Integer.class::cast).toList();
    }

    /** By year, oldest first. */
    Map<Integer, Kompascijfer> reeks(String code, String gebied) {
        Query vraag = vraag(
                        "select distinct on (w.jaar) w.jaar, w.waarde" + GELDIG
                                + " and w.gebied = ?4 order by w.jaar, w.invoer_id desc",
                        code,
                        ELK,
                        null)
                .setParameter(4, gebied);
        Map<Integer, Kompascijfer> reeks = new TreeMap<>();
        Rows.map(vraag, Integer.class, BigDecimal.class)
                .forEach((jaar, waarde) -> reeks.put(jaar, Kompascijfer.ingevoerd(waarde)));
        return reeks;
    }

    /** First years in which something else is meant by it than in the year before. */
    List<Integer> breuken(String code) {
        List<Betekenis> betekenissen = Rows.of(
                vraag(
                        "select n.jaar, i.definitie, i.eenheid, i.richting from " + NIEUWSTE
                                + " join indicator i on i.code = n.code and i.versie = n.code_versie order by n.jaar",
                        code,
                        ELK,
                        null),
                Betekenis.class);
        return IntStream.range(1, betekenissen.size())
                .filter(plek -> !betekenissen.get(plek).is(betekenissen.get(plek - 1)))
                .mapToObj(plek -> betekenissen.get(plek).jaar())
                .toList();
    }

    private record Betekenis(int jaar, String definitie, String eenheid, int richting) {
        boolean is(Betekenis ander) {
            return equals(new Betekenis(jaar, ander.definitie, ander.eenheid, ander.richting));
        }
    }
}
