package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.post.AlsSms;
import nl.buurtregie.post.Teruggekomen;

/** A message that goes as a text message after all, or that came back, is in the history of its case. */
@ApplicationScoped
class NoteerPost {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NoteerBrief noteerBrief;

    @Inject
    private Dossierschrift schrift;

    /** @throws nl.buurtregie.platform.NotFound when this case is not for this person */
    @Transactional(TxType.MANDATORY)
    public void noteer(@Observes AlsSms gebeurd) {
        noteerBrief.noteer(gebeurd.ik(), gebeurd.nummer(), gebeurd.soort() + ", als sms: de e-mail kwam niet aan");
    }

    /** Nobody did that. A case without names keeps no line of it. */
    @Transactional(TxType.MANDATORY)
    public void kwamTerug(@Observes Teruggekomen bericht) {
        em.createQuery("select b from Bemiddeling b where b.nummer = :nummer and b.gewistOp is null", Bemiddeling.class)
                .setParameter("nummer", bericht.nummer())
                .getResultStream()
                .forEach(zaak -> schrift.vanzelf(zaak, Handeling.KWAM_TERUG, zaak.status(), bericht.soort()));
    }
}
