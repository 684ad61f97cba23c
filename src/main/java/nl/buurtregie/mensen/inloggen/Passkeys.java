package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All passkeys. */
@ApplicationScoped
class Passkeys {

    @PersistenceContext
    private EntityManager em;

    /** Oldest first. */
    List<Passkey> van(long medewerkerId) {
        return em.createQuery("select p from Passkey p where p.medewerkerId = :wie order by p.id", Passkey.class)
                .setParameter("wie", medewerkerId)
                .getResultList();
    }

    boolean isEr() {
        return !em.createNativeQuery("select 1 from passkey limit 1")
                .getResultList()
                .isEmpty();
    }

    int mensenElders(Site site) {
        return ((Number) em.createNativeQuery(
                                "select count(distinct p.medewerker_id) from passkey p join medewerker m on m.id ="
                                        + " p.medewerker_id where m.actief and p.adres <> ?1")
                        .setParameter(1, site.naam())
                        .getSingleResult())
                .intValue();
    }

    /** For one answer at a time: its counter says whether there is a copy. */
    Optional<Passkey> find(byte[] kenmerk) {
        return em.createQuery("select p from Passkey p where p.kenmerk = :kenmerk", Passkey.class)
                .setParameter("kenmerk", kenmerk)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Empty when it is not of this person. */
    Optional<Passkey> find(long medewerkerId, long id) {
        return van(medewerkerId).stream().filter(een -> een.id() == id).findFirst();
    }

    void add(Passkey nieuw) {
        em.persist(nieuw);
        em.flush();
    }

    void remove(Passkey weg) {
        em.remove(weg);
        em.flush();
    }

    /** By what a passkey knows whose it is; it says nothing about the person. */
    UUID handvat(long medewerkerId) {
        return (UUID) em.createNativeQuery("select handvat from medewerker where id = ?1")
                .setParameter(1, medewerkerId)
                .getSingleResult();
    }
}
