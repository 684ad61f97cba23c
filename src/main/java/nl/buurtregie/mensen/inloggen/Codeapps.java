package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import nl.buurtregie.platform.seal.OwnSecret;
import nl.buurtregie.platform.seal.SealedColumn;
import nl.buurtregie.platform.seal.Vault;

/** Apps that make codes, at most one a person. */
@ApplicationScoped
class Codeapps implements OwnSecret {

    private static final SealedColumn GEHEIM = new SealedColumn("codeapp", "geheim", "medewerker_id");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    Optional<Codeapp> van(long medewerkerId) {
        return Optional.ofNullable(em.find(Codeapp.class, medewerkerId));
    }

    /** In the place of one that was there. */
    void add(long medewerkerId, String geheim, long stap) {
        remove(medewerkerId);
        em.persist(new Codeapp(medewerkerId, vault.seal(GEHEIM, medewerkerId, geheim), clock.instant(), stap));
        em.flush();
    }

    void remove(long medewerkerId) {
        van(medewerkerId).ifPresent(em::remove);
        em.flush();
    }

    /** Whether it is of now and was not used; it works no second time, also not in the same moment. */
    boolean neem(long medewerkerId, String code) {
        Optional<Codeapp> app = van(medewerkerId);
        OptionalLong stap = app.isEmpty()
                ? OptionalLong.empty()
                : Code.stap(vault.open(GEHEIM, medewerkerId, app.get().geheim()), code, clock.instant());
        return stap.isPresent()
                && em.createNativeQuery(
                                        "update codeapp set laatste_stap = ?2 where medewerker_id = ?1 and laatste_stap < ?2")
                                .setParameter(1, medewerkerId)
                                .setParameter(2, stap.getAsLong())
                                .executeUpdate()
                        > 0;
    }

    @Override
    public SealedColumn secret() {
        return GEHEIM;
    }
}
