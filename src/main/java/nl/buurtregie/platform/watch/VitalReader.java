package nl.buurtregie.platform.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Each in a transaction of its own, so that one that fails takes no other along. */
@ApplicationScoped
class VitalReader {

    @Transactional(TxType.REQUIRES_NEW)
    Optional<Reading> read(Vital vital) {
        return vital.read();
    }
}
