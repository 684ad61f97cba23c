package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.post.Zaaktoegang;

/** Numbers of cases for the list of mail, by the one predicate. */
@ApplicationScoped
class Zaaknummers implements Zaaktoegang {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> zichtbaar(Ik ik, Collection<String> nummers) {
        if (nummers.isEmpty()) {
            return Set.of();
        }
        return Zaakrecht.vul(
                        em.createQuery(
                                "select b.nummer from Bemiddeling b where b.nummer in :nummers and"
                                        + Zaakrecht.voor(ik, "b.id"),
                                String.class),
                        ik)
                .setParameter("nummers", nummers)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
