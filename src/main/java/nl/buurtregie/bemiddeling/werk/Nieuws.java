package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.persistence.Rows;

/** What others did to the cases that somebody may see: by case, the latest first. What one did oneself is no news. */
@ApplicationScoped
public class Nieuws {

    /** Cases on one page. */
    public static final int PAGINA = 20;

    /** Lines of one case; who wants more opens it. */
    public static final int REGELS = 4;

    private static final String VAN_ANDEREN =
            " from Historieregel h where h.op >= :sinds and (h.medewerkerId is null or h.medewerkerId <> :zelf) and";

    /** It is the latest line of others. */
    private static final String NIETS_LATER =
            " and not exists (select l.id from Historieregel l where l.bemiddelingId ="
                    + " h.bemiddelingId and (l.medewerkerId is null or l.medewerkerId <> :zelf) and (l.op > h.op or l.op = h.op and"
                    + " l.id > h.id))";

    @PersistenceContext
    private EntityManager em;

    /**
     * A case with what happened, newest first.
     *
     * @param eerder how many lines there are besides
     * @param plek after which the next page begins
     */
    public record Zaaknieuws(Bemiddeling zaak, List<Historieregel> regels, int eerder, Plek plek) {}

    /**
     * A place in the list. By moment: the numbers of lines come in blocks, and say nothing of what was first.
     *
     * @param op of the latest line of the case
     */
    public record Plek(Instant op, long zaak) {

        /** As it stands in an address; empty when it is none of ours. */
        public static Optional<Plek> van(String tekst) {
            String[] delen = tekst == null ? new String[0] : tekst.split("_");
            try {
                return delen.length == 2
                        ? Optional.of(new Plek(Instant.parse(delen[0]), Long.parseLong(delen[1])))
                        : Optional.empty();
            } catch (DateTimeException | NumberFormatException verzonnen) {
                return Optional.empty();
            }
        }

        public String tekst() {
            return op + "_" + zaak;
        }
    }

    /** @param na only what comes after this place; at most one more than a page, so that one sees whether there is more */
    public List<Zaaknieuws> sinds(Ik ik, Instant sinds, Optional<Plek> na) {
        String jpql = "select h.bemiddelingId, h.op" + VAN_ANDEREN + Zaakrecht.voor(ik, "h.bemiddelingId") + NIETS_LATER
                + (na.isPresent() ? " and (h.op < :op or h.op = :op and h.bemiddelingId < :zaak)" : "")
                + " order by h.op desc, h.bemiddelingId desc";
        TypedQuery<Object[]> vraag = vul(em.createQuery(jpql, Object[].class), ik, sinds);
        na.ifPresent(plek -> vraag.setParameter("op", plek.op()).setParameter("zaak", plek.zaak()));
        List<Veranderd> zaken = Rows.of(vraag.setMaxResults(PAGINA + 1), Veranderd.class);
        if (zaken.isEmpty()) {
            return List.of();
        }
        List<Long> ids = zaken.stream().map(Veranderd::zaak).toList();
        Map<Long, Bemiddeling> opId = em.createQuery(
                        "select b from Bemiddeling b where b.id in :zaken", Bemiddeling.class)
                .setParameter("zaken", ids)
                .getResultStream()
                .collect(Collectors.toMap(Bemiddeling::id, Function.identity()));
        Map<Long, List<Historieregel>> regels = regels(ik, sinds, ids);
        return zaken.stream()
                .map(een -> nieuws(opId.get(een.zaak()), regels.get(een.zaak()), een.laatst()))
                .toList();
    }

    private record Veranderd(Long zaak, Instant laatst) {}

    private static Zaaknieuws nieuws(Bemiddeling zaak, List<Historieregel> alle, Instant laatst) {
        List<Historieregel> getoond = alle.stream().limit(REGELS).toList();
        return new Zaaknieuws(zaak, getoond, alle.size() - getoond.size(), new Plek(laatst, zaak.id()));
    }

    private Map<Long, List<Historieregel>> regels(Ik ik, Instant sinds, List<Long> zaken) {
        String jpql = "select h" + VAN_ANDEREN + " h.bemiddelingId in :zaken order by h.op desc, h.id desc";
        return em.createQuery(jpql, Historieregel.class)
                .setParameter("sinds", sinds)
                .setParameter("zelf", ik.id())
                .setParameter("zaken", zaken)
                .getResultStream()
                .collect(Collectors.groupingBy(Historieregel::bemiddelingId, HashMap::new, Collectors.toList()));
    }

    private static <T> TypedQuery<T> vul(TypedQuery<T> vraag, Ik ik, Instant sinds) {
        return Zaakrecht.vul(vraag.setParameter("sinds", sinds).setParameter("zelf", ik.id()), ik);
    }
}
