package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.buurtregie.post.AlsSms;

/** A message that goes as a text message after all is in the history of its case. */
@ApplicationScoped
class NoteerSms {

    @Inject
    private NoteerBrief noteerBrief;

    /** @throws nl.buurtregie.platform.NotFound when this case is not for this person */
    @Transactional(TxType.MANDATORY)
    public void noteer(@Observes AlsSms gebeurd) {
        noteerBrief.noteer(gebeurd.ik(), gebeurd.nummer(), gebeurd.soort() + ", als sms: de e-mail kwam niet aan");
    }
}
