package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** The open cases of one mediator. */
@ApplicationScoped
public class MijnZaken {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Beperkingen beperkingen;

    /** Nobody does so many at once (about eight a year); with thousands one page would take all there is of memory. */
    static final int HOOGUIT = 100;

    private static final String OP_TERMIJN = " order by t.einde nulls last, b.id";

    /**
     * Cases of this person as a mediator, even when he or she is coördinator too; in the order in which they came.
     *
     * @return at most a hundred: those of which a term ends first
     */
    public List<Bemiddeling> van(Ik ik) {
        return vraag(ik, "select b", Bemiddeling.class)
                .setMaxResults(HOOGUIT)
                .getResultStream()
                .sorted(Comparator.comparing(Bemiddeling::aangemeldOp))
                .toList();
    }

    /** What is shown of how many; null when that is all. */
    public String deel(Ik ik, int getoond) {
        return getoond < HOOGUIT
                ? null
                : Counted.of(vraag(ik, "select b.id", Long.class))
                        .note(getoond, "de %d die het eerst aan de beurt zijn");
    }

    private <T> TypedQuery<T> vraag(Ik ik, String wat, Class<T> type) {
        Ik alsBemiddelaar = new Ik(ik.id(), ik.naam(), Set.of(Rol.BEMIDDELAAR));
        return Zaakrecht.vul(
                em.createQuery(
                        wat + " from Bemiddeling b left join Taak t on t.bemiddelingId = b.id where"
                                + Zaakrecht.voor(alsBemiddelaar, "b.id") + OP_TERMIJN,
                        type),
                alsBemiddelaar);
    }

    /** Numbers of cases that are only kept, at somebody's request. */
    public Set<String> stil() {
        return beperkingen.nummers();
    }

    public List<Taak> taken(List<Bemiddeling> zaken) {
        if (zaken.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select t from Taak t where t.bemiddelingId in :zaken order by t.einde, t.id", Taak.class)
                .setParameter("zaken", zaken.stream().map(Bemiddeling::id).toList())
                .getResultList();
    }
}
