package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.persistence.Rows;

/** The divisions of the gemeente into areas, one a year that it was drawn anew. Old figures keep their own. */
@ApplicationScoped
public class Indelingen {

    /** In this division, and made while it was the one to choose from: what is older only has a code that came back in it. */
    private static final String TOEN =
            " join gebied g on g.indeling = ?1 and g.niveau = 'BUURT' and g.code = buurt_code"
                    + " where exists (select from indeling i where i.jaar = ?1 and i.ingevoerd_op <= %1$s)"
                    + " and not exists (select from indeling n where n.jaar > ?1 and n.ingevoerd_op <= %1$s)";

    private static final String GETELD = Stream.of(
                    "publicatie where indeling = ?1",
                    "feit_aanmelding where indeling = ?1",
                    "feit_navraag where indeling = ?1",
                    "feit_overlastmelding where indeling = ?1",
                    "feit_probleem where indeling = ?1",
                    "bemiddeling" + TOEN.formatted("aangemeld_op"),
                    "overlastmelding" + TOEN.formatted("ontvangen_op"),
                    "probleem" + TOEN.formatted("geopend_op"))
            .map(waar -> "exists (select from " + waar + ")")
            .collect(Collectors.joining(" or ", "select ", ""));

    @PersistenceContext
    private EntityManager em;

    /** Newest first. */
    public List<Integer> jaren() {
        return em.createNativeQuery("select jaar from indeling order by jaar desc").getResultList().stream()
                .map(Integer.class::cast)
                .toList();
    }

    /** Whether something was counted in it: a figure, or a case or problem since it is there. Then it never changes any more. */
    boolean isGeteld(int jaar) {
        return (Boolean) em.createNativeQuery(GETELD).setParameter(1, jaar).getSingleResult();
    }

    /** What came with the program, for whoever has nothing of his own yet, and in which nothing was counted. */
    List<Integer> meegeleverd() {
        return jaren().stream()
                .filter(jaar -> isMeegeleverd(jaar) && !isGeteld(jaar))
                .toList();
    }

    /** Nobody brought it: it came with the program, and is the one of Groningen. */
    public boolean isMeegeleverd(int jaar) {
        return (Boolean)
                em.createNativeQuery("select exists (select from indeling where jaar = ?1 and door = 'Buurtregie')")
                        .setParameter(1, jaar)
                        .getSingleResult();
    }

    /** Names of who volunteers as a mediator and lives in one of these buurten. */
    List<String> bemiddelaars(Collection<String> buurten) {
        return namen("vrijwilliger w on w.medewerker_id = m.id and w.woonbuurt", buurten);
    }

    /** Names of the conciërges who walk in one of these buurten. */
    List<String> concierges(Collection<String> buurten) {
        return namen("concierge_gebied w on w.medewerker_id = m.id and w.buurt_code", buurten);
    }

    private List<String> namen(String wie, Collection<String> buurten) {
        return em
                .createNativeQuery("select distinct m.naam from medewerker m join " + wie
                        + " = any (string_to_array(?1, ',')) where m.actief order by m.naam")
                .setParameter(1, String.join(",", buurten))
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    /** The division in force in that year: the newest not after it, else the oldest. */
    public int geldigIn(int jaar) {
        return (Integer) em.createNativeQuery("select jaar from indeling"
                        + " order by jaar > ?1, case when jaar > ?1 then jaar else -jaar end limit 1")
                .setParameter(1, jaar)
                .getSingleResult();
    }

    /** Names by code of all wijken there ever were, those of this division as it calls them. */
    public Map<String, String> wijknamen(int indeling) {
        return perCode(
                "select distinct on (code) code, naam from gebied where niveau = ?2"
                        + " order by code, indeling = ?1 desc, indeling desc",
                indeling,
                Niveau.WIJK);
    }

    /** By name. */
    public List<Gebied> gebieden(int indeling, Niveau niveau) {
        return namen(indeling, niveau).entrySet().stream()
                .map(gebied -> new Gebied(niveau, gebied.getKey(), gebied.getValue()))
                .toList();
    }

    /** Names by code, in their order. */
    Map<String, String> namen(int indeling, Niveau niveau) {
        return perCode(
                "select code, naam from gebied where indeling = ?1 and niveau = ?2 order by naam, code",
                indeling,
                niveau);
    }

    /** The area of that level each buurt code lies in; empty as long as the mapping was not brought. */
    public Map<String, String> ligging(int indeling, Niveau niveau) {
        String vraag = niveau == Niveau.BUURT
                ? "select code, code from gebied where indeling = ?1 and niveau = ?2"
                : "select buurt_code, gebied_code from ligging where indeling = ?1 and niveau = ?2";
        return perCode(vraag, indeling, niveau);
    }

    /** Codes of all buurten of all divisions. */
    Set<String> ooit() {
        List<?> codes = em.createNativeQuery("select code from buurt").getResultList();
        return codes.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, String> perCode(String vraag, int indeling, Niveau niveau) {
        return Rows.map(
                em.createNativeQuery(vraag).setParameter(1, indeling).setParameter(2, niveau.name()),
                String.class,
                String.class);
    }
}
