package nl.buurtregie.mensen.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;

/** Which account is whose at the provider. */
@ApplicationScoped
class Gemeentelogins {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Medewerkers medewerkers;

    Optional<Medewerker> van(Identiteit wie) {
        return van(wie.uitgever(), wie.onderwerp());
    }

    Optional<Medewerker> van(String uitgever, String onderwerp) {
        List<?> gevonden = em.createNativeQuery(
                        "select medewerker_id from gemeentelogin where uitgever = ?1 and onderwerp = ?2")
                .setParameter(1, uitgever)
                .setParameter(2, onderwerp)
                .getResultList();
        return gevonden.stream()
                .map(id -> medewerkers.get(((Number) id).longValue()))
                .findFirst();
    }

    /**
     * The one account at work or invited here that gets mail at the address of this person and is not coupled at this provider yet; empty
     * when there are several, for then nobody knows which. Who was coupled at another provider is found: the gemeente moved, and by the
     * old one nobody comes in any more.
     */
    Optional<Medewerker> bekendeVan(Identiteit wie) {
        List<Medewerker> hier = wie.email() == null ? List.of() : medewerkers.op(wie.email());
        return hier.size() == 1 && !hier.get(0).isDemo() && !isGekoppeld(hier.get(0), wie.uitgever())
                ? Optional.of(hier.get(0))
                : Optional.empty();
    }

    /** Whether the only account with this address was closed: then a new one would be a way around that. */
    boolean isGesloten(String email) {
        return email != null
                && medewerkers.op(email).isEmpty()
                && !em.createQuery("select m from Medewerker m where lower(m.email) = lower(:email)", Medewerker.class)
                        .setParameter("email", email)
                        .getResultList()
                        .isEmpty();
    }

    /**
     * From now on this account is that person's, and only at this provider.
     *
     * @throws nl.buurtregie.platform.RuleViolation M28 when the same person came in for the first time at the same moment
     */
    void koppel(Identiteit wie, Medewerker account) {
        em.flush();
        em.createNativeQuery("delete from gemeentelogin where medewerker_id = ?1 and uitgever <> ?2")
                .setParameter(1, account.id())
                .setParameter(2, wie.uitgever())
                .executeUpdate();
        int gelukt = em.createNativeQuery("insert into gemeentelogin values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, wie.uitgever())
                .setParameter(2, wie.onderwerp())
                .setParameter(3, account.id())
                .executeUpdate();
        if (gelukt == 0) {
            throw Provider.nee("twice at once", null);
        }
    }

    private boolean isGekoppeld(Medewerker account, String uitgever) {
        return !em.createNativeQuery("select 1 from gemeentelogin where medewerker_id = ?1 and uitgever = ?2")
                .setParameter(1, account.id())
                .setParameter(2, uitgever)
                .getResultList()
                .isEmpty();
    }
}
