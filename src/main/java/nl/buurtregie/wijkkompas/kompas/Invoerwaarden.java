package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * beside each other.
 */
@ApplicationScoped
public class Invoerwaarden {

    private static final String NIEUWSTE = "(select distinct on (code, jaar) code, jaar, code_versie"
            + " from kompasinvoerdeel where (?1 = '' or code = ?1) and (?2 = 0 or jaar = ?2)"
            + " order by code, jaar, invoer_id desc) n";

    private static final String GELDIG = " from kompaswaarde w join (select d.code, d.jaar, d.invoer_id from "
            + NIEUWSTE
            + " join indicator nu on nu.code = n.code and nu.versie = n.code_versie"
            + " join kompasinvoerdeel d on d.code = n.code and d.jaar = n.jaar"
            + " join indicator toen on toen.code = d.code and toen.versie = d.code_versie"
            + " where (toen.definitie, toen.eenheid, toen.richting) = (nu.definitie, nu.eenheid, nu.richting)) g"
            + " on g.code = w.code and g.jaar = w.jaar and g.invoer_id = w.invoer_id"
            + " where (?1 = '' or w.code = ?1) and (?2 = 0 or w.jaar = ?2)";

    private static final int ELK = 0;

    @PersistenceContext
    private EntityManager em;

    /** By code, then by area: those of this size and the gemeente. */
    Map<String, Map<String, Kompascijfer>> van(int jaar, Niveau niveau) {
        return lees(jaar, niveau, "");
    }

    /** Of one indicator by area: those of this size and the gemeente. */
    Map<String, Kompascijfer> van(String code, int jaar, Niveau niveau) {
        return lees(jaar, niveau, code).getOrDefault(code, Map.of());
    }

    /** @param code of one indicator, or "" for all */
    private Map<String, Map<String, Kompascijfer>> lees(int jaar, Niveau niveau, String code) {
        Query vraag = vraag(
                        "select distinct on (w.code, w.niveau, w.gebied) w.code, w.gebied, w.waarde" + GELDIG
                                + " and w.niveau in (?3, 'GEMEENTE')"
                                + " order by w.code, w.niveau, w.gebied, w.invoer_id desc",
                        code,
                        jaar)
                .setParameter(3, niveau.name());
        Map<String, Map<String, Kompascijfer>> waarden = new HashMap<>();
        Rows.of(vraag, Waarde.class).forEach(een -> waarden.computeIfAbsent(een.code(), nieuw -> new HashMap<>())
                .put(een.gebied(), Kompascijfer.ingevoerd(een.waarde())));
        return waarden;
    }

    private record Waarde(String code, String gebied, BigDecimal waarde) {}

    private Query vraag(String sql, String code, int jaar) {
        return em.createNativeQuery(sql).setParameter(1, code).setParameter(2, jaar);
    }

    /** What is meant by each in that year: of the newest file that has it. */
    Map<String, Indicator> begrippen(int jaar) {
        return begrippen("", jaar).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    /** The same of one indicator; empty when no file has it. */
    public Optional<Indicator> begrip(String code, int jaar) {
        return begrippen(code, jaar).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Indicator> begrippen(String code, int jaar) {
        return em.createNativeQuery(
                        "select i.* from " + NIEUWSTE
                                + " join indicator i on i.code = n.code and i.versie = n.code_versie",
                        Indicator.class)
                .setParameter(1, code)
                .setParameter(2, jaar)
                .getResultList();
    }

    /** Of one indicator by year, newest first: the years in which areas of this size have a figure. */
    public List<Integer> jaren(String code, Niveau niveau) {
        List<?> jaren = vraag("select distinct w.jaar" + GELDIG + " and w.niveau = ?3 order by w.jaar desc", code, ELK)
                .setParameter(3, niveau.name())
                .getResultList();
        return jaren.stream().map(Integer.class::cast).toList();
    }

    /** By year, oldest first. */
    Map<Integer, Kompascijfer> reeks(String code, String gebied) {
        Query vraag = vraag(
                        "select distinct on (w.jaar) w.jaar, w.waarde" + GELDIG
                                + " and w.gebied = ?3 order by w.jaar, w.invoer_id desc",
                        code,
                        ELK)
                .setParameter(3, gebied);
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
                        ELK),
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
