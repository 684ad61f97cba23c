package nl.buurtregie.privacy.bewaren;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Rows that carry their own last day, and go by themselves after it. */
@Transactional
public abstract class Eindigend implements Bewaarsoort {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private final Verlopen verlopen;

    protected Eindigend(Verlopen verlopen) {
        this.verlopen = verlopen;
    }

    @Override
    public boolean gaatVanzelf() {
        return true;
    }

    @Override
    public int aanDeBeurt() {
        return verlopen.aantal(em, LocalDate.now(clock));
    }

    @Override
    public int ruimOp(int hoogstens) {
        return verlopen.ruimOp(em, LocalDate.now(clock), hoogstens);
    }

    /** One row before its day, because somebody asked for it: in the same way. */
    public void wis(long rij) {
        em.createNativeQuery(verlopen.daarna() + " where id = ?1")
                .setParameter(1, rij)
                .executeUpdate();
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        return verlopen.proefstuk(em, LocalDate.now(clock), "rij");
    }
}
