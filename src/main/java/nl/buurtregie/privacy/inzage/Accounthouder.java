package nl.buurtregie.privacy.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.privacy.verzoek.Betrokkene;

/** Whose account it is when somebody who works here, or did, asks what is held. */
@ApplicationScoped
public class Accounthouder {

    @PersistenceContext
    private EntityManager em;

    /** Empty for a neighbour, a reporter or a verwijzer, and for a volunteer who never had one or of whom the road was erased. */
    public Optional<Long> van(Betrokkene wie) {
        return switch (wie.soort()) {
            case MEDEWERKER -> Optional.of(wie.sleutel());
            case VRIJWILLIGER -> vanWeg(wie.sleutel());
            case PARTIJ, MELDER, VERWIJZER -> Optional.empty();
        };
    }

    private Optional<Long> vanWeg(long weg) {
        List<?> accounts = em.createNativeQuery("select medewerker_id from loopbaan where id = ?1"
                        + " and gewist_op is null and medewerker_id is not null")
                .setParameter(1, weg)
                .getResultList();
        return accounts.stream().findFirst().map(een -> ((Number) een).longValue());
    }
}
