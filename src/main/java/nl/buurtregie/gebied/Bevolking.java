package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.platform.persistence.Rows;

/** How many people live where, as counted. A year is used as a whole: figures of different years are never mixed. */
@ApplicationScoped
public class Bevolking implements OpBuurten {

    /** The newest counted year not after the one asked for, else the oldest. */
    private static final String TELJAAR =
            "(select jaar from bevolking order by jaar > ?1, case when jaar > ?1 then jaar else -jaar end limit 1)";

    @PersistenceContext
    private EntityManager em;

    /** Years that were counted. */
    Set<Integer> jaren() {
        List<?> jaren =
                em.createNativeQuery("select distinct jaar from bevolking").getResultList();
        return jaren.stream().map(Integer.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    /** By buurt code. A buurt without a figure is absent: noemer ontbreekt, never a guess. */
    public Map<String, Integer> inwoners(int jaar) {
        return Rows.map(
                em.createNativeQuery("select buurt_code, inwoners from bevolking where inwoners is not null"
                                + " and jaar = " + TELJAAR)
                        .setParameter(1, jaar),
                String.class,
                Integer.class);
    }

    @Override
    public List<String> gevolgen(Herindeling nieuw) {
        Set<String> bekend = inwoners(nieuw.jaar()).keySet();
        int zonder = (int) nieuw.buurten().keySet().stream()
                .filter(code -> !bekend.contains(code))
                .count();
        return bekend.isEmpty() || zonder == 0
                ? List.of()
                : List.of("Inwoners: " + Herindeling.aantal(zonder, "buurt heeft", "buurten hebben")
                        + " dan geen getal. Daar ontbreekt de noemer, tot je ook inwoners inleest.");
    }

    /** Source and year of what is used for this year, as "CBS 2016"; empty text when nothing was ever counted. */
    public String bron(int jaar) {
        List<?> gevonden = em.createNativeQuery(
                        "select case when bron like '%' || jaar || '%' then bron else bron || ' ' || jaar end"
                                + " from bevolking where jaar = " + TELJAAR + " order by bron limit 1")
                .setParameter(1, jaar)
                .getResultList();
        return gevonden.isEmpty() ? "" : (String) gevonden.get(0);
    }
}
