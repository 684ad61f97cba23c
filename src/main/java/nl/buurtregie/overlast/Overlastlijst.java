package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;

/** What is open, for whoever asks: by term, a page at a time. */
@ApplicationScoped
public class Overlastlijst {

    @PersistenceContext
    private EntityManager em;

    /** A problem and its one open step. */
    public record Regel(Probleem probleem, Overlasttaak taak) {}

    /**
     * Which of them.
     *
     * @param stand only this step, or null
     * @param buurt only this buurt, or null
     * @param groep only this main category, or null
     */
    public record Filter(Stand stand, String buurt, String groep) {

        public static Filter geen() {
            return new Filter(null, null, null);
        }
    }

    /** Where the page before ended; null for the first. */
    public record Na(LocalDate einde, long id) {}

    /** By last day in time. */
    public List<Regel> open(Ik ik, Filter filter, Na na, int hooguit) {
        StringBuilder jpql = new StringBuilder(
                        "select p, t from Overlasttaak t join Probleem p on p.id = t.probleemId where")
                .append(Overlastrecht.voor(ik, "t.buurtCode"));
        if (filter.stand() != null) {
            jpql.append(" and t.stand = :stand");
        }
        if (filter.buurt() != null) {
            jpql.append(" and t.buurtCode = :buurt");
        }
        if (filter.groep() != null) {
            jpql.append(" and p.groep = :groep");
        }
        if (na != null) {
            jpql.append(" and (t.einde > :einde or (t.einde = :einde and t.id > :id))");
        }
        var vraag = Overlastrecht.vul(
                em.createQuery(jpql.append(" order by t.einde, t.id").toString(), Object[].class), ik);
        if (filter.stand() != null) {
            vraag.setParameter("stand", filter.stand());
        }
        if (filter.buurt() != null) {
            vraag.setParameter("buurt", filter.buurt());
        }
        if (filter.groep() != null) {
            vraag.setParameter("groep", filter.groep());
        }
        if (na != null) {
            vraag.setParameter("einde", na.einde()).setParameter("id", na.id());
        }
        return vraag.setMaxResults(hooguit)
                .getResultStream()
                .map(rij -> new Regel((Probleem) rij[0], (Overlasttaak) rij[1]))
                .toList();
    }

    /** How many there are in each step. */
    public Map<Stand, Integer> perStand(Ik ik) {
        Map<Stand, Integer> aantallen = new EnumMap<>(Stand.class);
        Overlastrecht.vul(
                        em.createQuery(
                                "select t.stand, count(t) from Overlasttaak t where"
                                        + Overlastrecht.voor(ik, "t.buurtCode") + "group by t.stand",
                                Object[].class),
                        ik)
                .getResultStream()
                .forEach(rij -> aantallen.put((Stand) rij[0], ((Number) rij[1]).intValue()));
        return aantallen;
    }

    /** How many are past their last day. */
    public int laat(Ik ik, LocalDate vandaag) {
        return Overlastrecht.vul(
                        em.createQuery(
                                "select count(t) from Overlasttaak t where t.einde < :vandaag and"
                                        + Overlastrecht.voor(ik, "t.buurtCode"),
                                Long.class),
                        ik)
                .setParameter("vandaag", vandaag)
                .getSingleResult()
                .intValue();
    }

    /** Which of these problems residents told us of. */
    public Set<Long> vanBewoners(Collection<Long> problemen) {
        if (problemen.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select distinct m.probleemId from Melding m where m.probleemId in :ids and m.bron <> :concierge",
                        Long.class)
                .setParameter("ids", problemen)
                .setParameter("concierge", Bron.CONCIERGE)
                .getResultList());
    }
}
