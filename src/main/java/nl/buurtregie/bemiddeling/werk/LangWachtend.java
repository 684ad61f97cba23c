package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;

/** Cases that wait for another one for longer than was meant, as the mail of the morning tells. They have no step on the work list. */
@ApplicationScoped
public class LangWachtend {

    /** More is a reason to look at how cases are joined. */
    private static final int HOOGUIT = 20;

    @PersistenceContext
    private EntityManager em;

    /** A case with what it is about. */
    public record Open(String nummer, String aard) {}

    /** The oldest case first. */
    public List<Open> open(Ik ik) {
        String jpql = "select b from Bemiddeling b where b.status = :samen and exists (select h.id from Historieregel h"
                + " where h.bemiddelingId = b.id and h.van = :samen and h.handeling = :verstreken) and"
                + Zaakrecht.voor(ik, "b.id") + "order by b.id";
        return Zaakrecht.vul(em.createQuery(jpql, Bemiddeling.class), ik)
                .setParameter("samen", Status.WACHT_OP_ANDERE_ZAAK)
                .setParameter("verstreken", Handeling.TERMIJN_VERSTREKEN)
                .setMaxResults(HOOGUIT)
                .getResultStream()
                .map(zaak -> new Open(zaak.nummer(), zaak.aardwoord().woord()))
                .toList();
    }
}
