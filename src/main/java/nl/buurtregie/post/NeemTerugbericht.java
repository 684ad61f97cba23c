package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A message came back. All that this does is say so: it opens nothing, erases nothing and sends nothing. */
@ApplicationScoped
@Transactional
public class NeemTerugbericht {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<Teruggekomen> teruggekomen;

    @Inject
    private Clock clock;

    /**
     * The same again changes nothing.
     *
     * @return whether it is about a message of ours; if not, nothing happened
     * @throws IllegalStateException while that message is being sent: later its state is known
     */
    public boolean neem(Terugbericht bericht) {
        Uitgaand rij = em.find(Uitgaand.class, bericht.id(), LockModeType.PESSIMISTIC_WRITE);
        if (rij == null || !rij.heeft(bericht)) {
            return false;
        }
        if (rij.stand() == Poststand.BEZIG) {
            throw new IllegalStateException("it is being sent");
        }
        Postregel eerst = rij.regel();
        rij.kwamTerug(clock.instant(), Terugreden.woorden(bericht.status()));
        if (eerst.stand() == Poststand.VERSTUURD && rij.stand() == Poststand.TERUGGEKOMEN) {
            teruggekomen.fire(new Teruggekomen(eerst.id(), eerst.nummer(), eerst.soort(), eerst.standOp()));
        }
        return true;
    }
}
