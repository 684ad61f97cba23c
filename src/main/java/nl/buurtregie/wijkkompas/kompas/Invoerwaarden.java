package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.persistence.Rows;

/** Reads the figures that were brought in: of each indicator and year only those of the newest file that has it. */
@ApplicationScoped
public class Invoerwaarden {

    private static final String NIEUWSTE =
            " from kompaswaarde w join (select code, jaar, max(invoer_id) as id from kompasinvoerdeel";

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
        Query vraag = em.createNativeQuery("select w.code, w.gebied, w.waarde" + NIEUWSTE
                        + " where jaar = ?1 group by code, jaar) d on d.code = w.code and d.id = w.invoer_id"
                        + " where w.jaar = ?1 and w.niveau in (?2, 'GEMEENTE')"
                        + " and (?3 = '' or w.code = ?3)")
                .setParameter(1, jaar)
                .setParameter(2, niveau.name())
                .setParameter(3, code);
        Map<String, Map<String, Kompascijfer>> waarden = new HashMap<>();
        Rows.of(vraag, Waarde.class).forEach(een -> waarden.computeIfAbsent(een.code(), nieuw -> new HashMap<>())
                .put(een.gebied(), Kompascijfer.ingevoerd(een.waarde())));
        return waarden;
    }

    private record Waarde(String code, String gebied, BigDecimal waarde) {}

    /** Of one indicator by year, newest first: the years in which areas of this size have a figure. */
    public List<Integer> jaren(String code, Niveau niveau) {
        List<?> jaren = em.createNativeQuery("select distinct w.jaar" + NIEUWSTE
                        + " where code = ?1 group by code, jaar) d on d.code = w.code and d.jaar = w.jaar"
                        + " and d.id = w.invoer_id where w.code = ?1 and w.niveau = ?2 order by w.jaar desc")
                .setParameter(1, code)
                .setParameter(2, niveau.name())
                .getResultList();
        return jaren.stream().map(Integer.class::cast).toList();
    }

    /** By year, oldest first. */
    Map<Integer, Kompascijfer> reeks(String code, String gebied) {
        Query vraag = em.createNativeQuery("select w.jaar, w.waarde" + NIEUWSTE
                        + " where code = ?1 group by code, jaar) d on d.code = w.code and d.jaar = w.jaar"
                        + " and d.id = w.invoer_id where w.code = ?1 and w.gebied = ?2")
                .setParameter(1, code)
                .setParameter(2, gebied);
        Map<Integer, Kompascijfer> reeks = new TreeMap<>();
        Rows.map(vraag, Integer.class, BigDecimal.class)
                .forEach((jaar, waarde) -> reeks.put(jaar, Kompascijfer.ingevoerd(waarde)));
        return reeks;
    }
}
