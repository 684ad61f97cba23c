package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Sends the text messages that wait, with the same promises as mail: taken before it goes, and never twice by itself. */
@ApplicationScoped
class Smsronde {

    @Inject
    private Postvak postvak;

    @Inject
    private Smsdienst dienst;

    /** @param door false as soon as the server stops */
    void doe(BooleanSupplier door) {
        while (dienst.isOpen() && door.getAsBoolean() && verstuurEen()) {
            // until nothing is due
        }
    }

    private boolean verstuurEen() {
        Optional<Zending> zending = postvak.eerste(Postweg.SMS, "sms");
        zending.ifPresent(een -> postvak.klaar(
                een.id(),
                dienst.verstuur(
                        een.kenmerk(), een.bericht().aan(), een.bericht().tekst(), () -> postvak.neem(een.id()))));
        return zending.isPresent();
    }
}
