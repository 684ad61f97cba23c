package nl.buurtregie.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** At the start: what stands in the database open, or sealed with an older key, is sealed with the newest one. */
@ApplicationScoped
public class Sealing {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vault vault;

    @Inject
    private Instance<OwnSecret> secrets;

    /**
     * @return how many got a new seal
     * @throws WrongKey when the key from outside is not the one of this database
     */
    @Transactional
    public int sealAll() {
        vault.read();
        return secrets.stream().map(OwnSecret::secret).mapToInt(this::seal).sum();
    }

    /** The names are constants of ours. */
    private int seal(SealedColumn where) {
        List<?> open = em.createNativeQuery(
                        "select cast(%2$s as varchar), %1$s from %3$s where %1$s not like ?1 for update"
                                .formatted(where.column(), where.row(), where.table()))
                .setParameter(1, vault.prefix() + "%")
                .getResultList();
        for (Object row : open) {
            Object[] fields = (Object[]) row;
            String text = (String) fields[1];
            String plain = Seal.isOne(text) ? vault.open(where, fields[0], text) : text;
            em.createNativeQuery("update %3$s set %1$s = ?1 where cast(%2$s as varchar) = ?2"
                            .formatted(where.column(), where.row(), where.table()))
                    .setParameter(1, vault.seal(where, fields[0], plain))
                    .setParameter(2, fields[0])
                    .executeUpdate();
        }
        return open.size();
    }
}
