package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Takes everybody out of a case: after its term, or when somebody asks for it. Its kind, its place and its result stay. */
@ApplicationScoped
class Zaakwisser {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<Zaakgewist> gewist;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public void wis(Bemiddeling zaak) {
        zaak.gewist(clock.instant());
        em.flush(); // the history lets go of words only of a case that was emptied
        wisWoorden(zaak.id());
        gewist.fire(new Zaakgewist(zaak));
    }

    private void wisWoorden(long zaak) {
        for (String opdracht : List.of(
                "update historie set toelichting = null where bemiddeling_id = ?1 and toelichting is not null",
                "update gesprek set plaats = case when plaats is null then null else 'gewist' end, afgezegd_reden = null"
                        + " where bemiddeling_id = ?1",
                "delete from terugweg where bemiddeling_id = ?1",
                "delete from opgepakt where bemiddeling_id = ?1",
                "delete from notitie where bemiddeling_id = ?1",
                "delete from verwijzercontact where bemiddeling_id = ?1")) {
            em.createNativeQuery(opdracht).setParameter(1, zaak).executeUpdate();
        }
    }
}
