package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * A password that was hashed with settings of before is hashed anew when its owner types it: only then is it known. The account
 * stays as it is, and nobody is logged out. Of a demo account everybody knows it.
 */
@ApplicationScoped
class Herhash {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OpenAccount openAccount;

    @Transactional
    public void maak(Medewerker wie, String wachtwoord) {
        if (!wie.isDemo() && !OpenAccount.isVanNu(wie.wachtwoord())) {
            em.createNativeQuery("update medewerker set wachtwoord = ?1 where id = ?2 and wachtwoord = ?3")
                    .setParameter(1, openAccount.maakHash(wachtwoord))
                    .setParameter(2, wie.id())
                    .setParameter(3, wie.wachtwoord())
                    .executeUpdate();
        }
    }
}
