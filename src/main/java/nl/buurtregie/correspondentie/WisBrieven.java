package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.post.Postkamer;

/** The case is made anonymous: that letters were made stays, their texts go, and so does mail that did not go out yet. */
@ApplicationScoped
class WisBrieven {

    @Inject
    private Brieven brieven;

    @Inject
    private Postkamer postkamer;

    @Transactional(TxType.MANDATORY)
    public void wis(Bemiddeling zaak) {
        brieven.van(zaak).forEach(Brief::wisTekst);
        postkamer.vergeet(zaak.nummer());
    }
}
