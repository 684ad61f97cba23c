package nl.buurtregie.wijkkompas.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.buurtregie.platform.persistence.Rows;

/** Counts the facts once, as small as they are ever needed; everything else is adding up. One statement a kind. */
@ApplicationScoped
public class Feitenlezer {

    private static final String KWARTAAL = "cast(extract(year from f.op) * 4 + extract(quarter from f.op) - 1 as int)";

    @PersistenceContext
    private EntityManager em;

    /** @param van, tot first day, and first day after it */
    public List<Atoom> atomen(Feitsoort soort, Kwartaal van, Kwartaal tot) {
        List<Telling> tellingen = Telling.van(soort);
        String merk = tellingen.stream()
                .map(een -> "case when " + een.voorwaarde() + " then '1' else '0' end")
                .collect(Collectors.joining(" || "));
        return Rows.of(
                        tussen(
                                "select f.buurt_code, " + KWARTAAL + ", " + merk + ", cast(count(*) as int)",
                                soort,
                                "true",
                                van,
                                tot),
                        Gemerkt.class)
                .stream()
                .map(een -> new Atoom(kenmerken(tellingen, een.merk()), een.buurt(), een.kwartaal(), een.aantal()))
                .toList();
    }

    /** How long each took; only for kinds that have a duration. */
    public List<Duur> duren(Telling telling, Kwartaal van, Kwartaal tot) {
        return Rows.of(
                tussen(
                        "select f.buurt_code, " + KWARTAAL + ", f.werkdagen, cast(count(*) as int)",
                        telling.soort(),
                        telling.voorwaarde(),
                        van,
                        tot),
                Duur.class);
    }

    /** Seconds that were walked, per buurt, then per quarter. */
    public Map<String, Map<Integer, Long>> rondeseconden(Kwartaal van, Kwartaal tot) {
        return Rows.of(
                        em.createNativeQuery(
                                        "select f.buurt_code, " + KWARTAAL
                                                + ", cast(sum(f.seconden) as bigint) from feit_ronde f where f.op >= ?1 and f.op < ?2 group by 1, 2")
                                .setParameter(1, Date.valueOf(van.eersteDag()))
                                .setParameter(2, Date.valueOf(tot.eersteDag())),
                        Gelopen.class)
                .stream()
                .collect(Collectors.groupingBy(
                        Gelopen::buurt, TreeMap::new, Collectors.toMap(Gelopen::kwartaal, Gelopen::seconden)));
    }

    private record Gelopen(String buurt, int kwartaal, long seconden) {}

    /** @param merk which of the counts it belongs to, one digit each */
    private record Gemerkt(String buurt, int kwartaal, String merk, int aantal) {}

    private Query tussen(String kies, Feitsoort soort, String voorwaarde, Kwartaal van, Kwartaal tot) {
        Query vraag = em.createNativeQuery(kies + " from (" + soort.bron() + ") f where f.op >= ?1 and f.op < ?2 and ("
                        + voorwaarde + ") group by 1, 2, 3")
                .setParameter(1, Date.valueOf(van.eersteDag()))
                .setParameter(2, Date.valueOf(tot.eersteDag()));
        return soort.isStand() ? vraag.setParameter(3, Date.valueOf(tot.eersteDag())) : vraag;
    }

    private static Set<Telling> kenmerken(List<Telling> tellingen, String merk) {
        Set<Telling> kenmerken = EnumSet.noneOf(Telling.class);
        for (int plaats = 0; plaats < tellingen.size(); plaats++) {
            if (merk.charAt(plaats) == '1') {
                kenmerken.add(tellingen.get(plaats));
            }
        }
        return kenmerken;
    }
}
