package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.restore.AfterRestore;

/** The rows of outgoing mail as the sender handles them: every step is a transaction of its own. */
@ApplicationScoped
@Transactional
class Postvak implements AfterRestore {

    /**
     * A case that is only kept (AVG, article 18) sends nothing: what was written before waits until that is over. But that a talk is off,
     * for nobody waits in vain.
     */
    static final String NIET_STIL = " and (coalesce(vanzelf, '') in ('GESPREK_AFGEZEGD', 'AGENDA') or not exists"
            + " (select from beperking b where b.nummer = uitgaand.nummer and b.opgeheven_op is null))";

    private static final String OP_TIJD = " and (uiterlijk is null or uiterlijk > ?";

    private static final String AAN_DE_BEURT = "select id from uitgaand where stand = 'WACHT' and weg = ?2"
            + " and volgende <= ?1" + OP_TIJD + "1)" + NIET_STIL + " order by volgende, id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Mailinstellingen instellingen;

    @Inject
    private Event<Verstuurd> verstuurd;

    @Inject
    private Clock clock;

    boolean isErWerk(Postweg weg) {
        return !beurt(" limit 1", weg).isEmpty();
    }

    /** The first that is due; it is not taken yet. */
    Optional<Zending> eerste(Postweg weg, String domein) {
        return beurt(" limit 1", weg).stream()
                .map(this::rij)
                .map(rij -> Zending.van(rij, domein))
                .findFirst();
    }

    /** @return false when another sender took it meanwhile, somebody made it void, or its last moment came */
    @SuppressWarnings("unchecked")
    boolean neem(long id) {
        List<Long> vrij = em.createNativeQuery("select id from uitgaand where stand = 'WACHT' and id = ?1" + OP_TIJD
                        + "2)" + NIET_STIL + " for update skip locked")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        vrij.forEach(mijn -> rij(mijn).begonnen(clock.instant()));
        return !vrij.isEmpty();
    }

    /** A message that was not taken here counts only while it still waits. */
    void klaar(long id, Verslag verslag) {
        Uitgaand rij = em.find(Uitgaand.class, id, LockModeType.PESSIMISTIC_WRITE); // it may be erased at this moment
        if (!verslag.genomen() && rij.stand() != Poststand.WACHT) {
            return;
        }
        Instant nu = clock.instant();
        Runnable gevolg =
                switch (verslag.uitslag()) {
                    case VERSTUURD ->
                        () -> {
                            rij.verstuurd(nu);
                            verstuurd.fire(new Verstuurd(id));
                        };
                    case NU_NIET, VAN_EEN_ANDER -> () -> rij.nietGelukt(nu, verslag.waarom(), instellingen.herhaling());
                    case NOOIT -> () -> rij.geweigerd(nu, verslag.waarom());
                    case ONBEKEND -> () -> rij.onzeker(nu, verslag.waarom());
                };
        gevolg.run();
    }

    /** No mail server: all that is due waits for its next turn, or has waited long enough. */
    void nietBereikt(Postweg weg, String waarom) {
        Instant nu = clock.instant();
        beurt(" for update skip locked", weg).forEach(id -> rij(id).nietGelukt(nu, waarom, instellingen.herhaling()));
    }

    /** What waited past its last moment does not go any more. */
    void laatVallen() {
        Instant nu = clock.instant();
        ids("select id from uitgaand where stand = 'WACHT' and uiterlijk <= ?1 for update skip locked", nu)
                .forEach(id -> rij(id).teLaat(nu));
    }

    /** Taken by a sender that is gone: perhaps sent, so never again without a person. */
    void zoekOnzekere() {
        Instant nu = clock.instant();
        ids(
                        "select id from uitgaand where stand = 'BEZIG' and stand_op <= ?1 for update skip locked",
                        nu.minus(instellingen.onzekerNa()))
                .forEach(id -> rij(id).onzeker(nu, "Het systeem stopte terwijl dit bericht werd verstuurd."));
    }

    /** It waited when the backup was made; whether it went after that nobody here knows, so a person decides. */
    @Override
    public void afterRestore(Instant teruggezet) {
        ids("select id from uitgaand where stand in ('WACHT', 'BEZIG') and gemaakt_op < ?1 for update", teruggezet)
                .forEach(id -> rij(id).onzeker(clock.instant(), "Wachtte in de reservekopie die is teruggezet."));
    }

    private Uitgaand rij(long id) {
        return em.find(Uitgaand.class, id);
    }

    @SuppressWarnings("unchecked")
    private List<Long> beurt(String slot, Postweg weg) {
        return em.createNativeQuery(AAN_DE_BEURT + slot)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, weg.name())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Long> ids(String vraag, Instant tot) {
        return em.createNativeQuery(vraag).setParameter(1, Timestamp.from(tot)).getResultList();
    }
}
