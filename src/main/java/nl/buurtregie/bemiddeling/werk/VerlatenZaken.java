package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;

/**
 * Closed cases of which everybody who is named and sees them is away today: no mail and no list reaches anybody then. The others hear the number and nothing
 * else, but those who know a neighbour of it.
 */
@ApplicationScoped
public class VerlatenZaken {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Numbers of open cases that this coördinator does not see. */
    public List<String> nummers(Ik ik) {
        if (!ik.is(Rol.COORDINATOR)) {
            return List.of();
        }
        TypedQuery<String> vraag = em.createQuery(
                "select b.nummer from Bemiddeling b where b.status <> :dicht"
                        + " and b.id in (select d.bemiddelingId from Dicht d)"
                        + " and b.id not in (select d.bemiddelingId from Dicht d where" + Zaakrecht.isEr("d") + ")"
                        + " and not (" + Zaakrecht.voor(ik, "b.id") + ")"
                        + " and not exists (select n.medewerkerId from ZietNiet n where n.bemiddelingId = b.id"
                        + " and n.medewerkerId = :ik) order by b.nummer",
                String.class);
        return Zaakrecht.vul(vraag, ik)
                .setParameter("dicht", Status.AFGESLOTEN)
                .setParameter("vandaag", LocalDate.now(clock))
                .getResultList();
    }
}
