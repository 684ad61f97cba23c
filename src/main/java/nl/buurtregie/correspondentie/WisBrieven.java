package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.buurtregie.bemiddeling.Zaakgewist;
import nl.buurtregie.bemiddeling.verwijzer.Verwijzergewist;
import nl.buurtregie.post.Postkamer;

/** The case is made anonymous: that letters were made stays, their texts go, and so does mail that did not go out yet. */
@ApplicationScoped
class WisBrieven {

    @Inject
    private Brieven brieven;

    @Inject
    private Postkamer postkamer;

    @Transactional(TxType.MANDATORY)
    public void wis(@Observes Zaakgewist gewist) {
        brieven.van(gewist.zaak()).forEach(Brief::wisTekst);
        postkamer.vergeet(gewist.zaak().nummer());
    }

    /** The letters to the neighbours stay. */
    @Transactional(TxType.MANDATORY)
    public void wis(@Observes Verwijzergewist gewist) {
        brieven.van(gewist.zaak()).stream()
                .filter(brief -> brief.aan().isVerwijzer())
                .forEach(Brief::wisTekst);
    }
}
