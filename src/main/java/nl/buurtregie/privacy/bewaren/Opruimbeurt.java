package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** One clean-up, wholly or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Opruimbeurt {

    int ruimOp(Opruiming opruiming) {
        return opruiming.ruimOp();
    }
}
