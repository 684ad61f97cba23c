package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Mail to who works here follows the address of the account, about whatever it is. */
@ApplicationScoped
public class Adrespost {

    /** What is no kind that goes by itself, and goes about a case to who works here; all else about a case goes to others. */
    public static final String NOODDEUR = "nooddeur";

    private static final String AAN_COLLEGA = "select u from Uitgaand u where lower(u.inhoud.aan) = lower(:oud)"
            + " and u.weg = :mail and u.stand in :standen"
            + " and (u.vanzelf in :vanzelf or u.vanzelf is null and (u.nummer is null or u.soort = :nooddeur))";

    private static final List<Poststand> NIET_AANGEKOMEN =
            List.of(Poststand.WACHT, Poststand.MISLUKT, Poststand.ONZEKER);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * What did not arrive goes there, and nothing goes to where it went.
     *
     * @param vanzelf codes of the kinds that go to who works here; what the same person gets as a neighbour or a verwijzer stays
     * @param oud the address until now
     * @param nieuw null: there is none any more, and what waits does not go
     * @param blijft what is meant for where it went
     */
    @Transactional(TxType.MANDATORY)
    public void verhuis(String oud, String nieuw, Collection<String> vanzelf, String blijft) {
        Instant nu = clock.instant();
        zoek(" and u.soort <> :soort order by u.id", oud, vanzelf, blijft).forEach(rij -> rij.verhuisd(oud, nieuw, nu));
    }

    /** What it asks cannot be done any more: it does not go, also not when it perhaps went. */
    @Transactional(TxType.MANDATORY)
    public void laatVallen(String adres, String soort) {
        Instant nu = clock.instant();
        zoek(" and u.soort = :soort order by u.id", adres, List.of(""), soort).forEach(rij -> {
            if (rij.stand().isWeg()) {
                rij.achterhaald(nu);
            } else {
                rij.vergeten(nu);
            }
        });
    }

    private List<Uitgaand> zoek(String en, String adres, Collection<String> vanzelf, String soort) {
        return em.createQuery(AAN_COLLEGA + en, Uitgaand.class)
                .setParameter("oud", adres)
                .setParameter("mail", Postweg.MAIL)
                .setParameter("standen", NIET_AANGEKOMEN)
                .setParameter("vanzelf", vanzelf)
                .setParameter("nooddeur", NOODDEUR)
                .setParameter("soort", soort)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
