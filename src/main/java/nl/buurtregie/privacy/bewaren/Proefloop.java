package nl.buurtregie.privacy.bewaren;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does a whole round in one transaction, looks, and undoes it. What the last kind finds is what the ones before it left, as at night. A
 * kind that fails spoils the transaction: the others are done once more without it.
 */
@ApplicationScoped
class Proefloop {

    private static final Logger LOG = Logger.getLogger(Proefloop.class.getName());

    private static final int BATCH = 100;

    /**
     * Not a UserTransaction: what Payara remembers of whether that may be used stands in the interceptor of a bean, which all threads
     * share, so that now and then the end is refused and the transaction stays open for ever.
     */
    @Resource
    private TransactionSynchronizationRegistry transactie;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Cijferproef cijfers;

    @Inject
    private Proefrondes rondes;

    /**
     * @param mislukt codes of kinds that are left out; one that fails now comes to it
     * @return empty when one more failed
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Proefronde.Uitslag> probeer(long id, Set<String> mislukt) {
        try {
            return doe(id, mislukt);
        } finally {
            transactie.setRollbackOnly();
        }
    }

    private Optional<Proefronde.Uitslag> doe(long id, Set<String> mislukt) {
        List<Proefronde.Soort> gedaan = new ArrayList<>();
        AtomicInteger weg = new AtomicInteger();
        for (Bewaarsoort soort : plan.soorten()) {
            String code = soort.bewaring().code();
            if (mislukt.contains(code)) {
                gedaan.add(new Proefronde.Soort(code, soort.bewaring().termijn().toString(), 0, true, null, List.of()));
                continue;
            }
            try {
                gedaan.add(doe(id, soort, weg));
            } catch (RuntimeException error) {
                LOG.log(Level.WARNING, "proefronde van " + code + " mislukt", error);
                mislukt.add(code);
                return Optional.empty();
            }
        }
        return Optional.of(new Proefronde.Uitslag(gedaan, cijfers.vergelijk()));
    }

    private Proefronde.Soort doe(long id, Bewaarsoort soort, AtomicInteger alle) {
        String termijn = soort.bewaring().termijn().toString(); // when it changes meanwhile, it was not looked at
        Optional<Proefstuk> stuk = soort.proefstuk();
        List<String> voor = stuk.map(Proefstuk::kijk).orElse(List.of());
        int aantal = 0;
        for (int weg = soort.ruimOp(BATCH); weg > 0; weg = soort.ruimOp(BATCH)) {
            em.flush();
            em.clear(); // else all that went before is looked through again with each batch
            aantal += weg;
            rondes.meld(id, alle.addAndGet(weg));
        }
        List<String> na = stuk.map(Proefstuk::kijk).orElse(List.of());
        List<Proefronde.Veld> velden = new ArrayList<>();
        for (int i = 0; i < voor.size(); i++) {
            velden.add(new Proefronde.Veld(stuk.get().vragen().get(i).wat(), voor.get(i), na.get(i)));
        }
        return new Proefronde.Soort(
                soort.bewaring().code(),
                termijn,
                aantal,
                false,
                stuk.map(Proefstuk::naam).orElse(null),
                velden);
    }
}
