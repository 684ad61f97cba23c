package nl.buurtregie.post.vanzelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.post.Mailweg;
import nl.buurtregie.post.Postweg;
import nl.buurtregie.post.Smsdienst;

/** The roads that this installation has. */
@ApplicationScoped
class Wegen {

    @Inject
    private Mailweg mail;

    @Inject
    private Smsdienst sms;

    /** Empty when the reader cannot be reached from here: somebody phones. */
    Optional<Postweg> kies(Weg weg, Bestemming aan) {
        return weg.kies(aan, mail.isOpen(), sms.isIngesteld());
    }

    /** Whether anybody can be reached by it. */
    boolean isOpen(Weg weg) {
        return mail.isOpen() || weg.isOokSms() && sms.isIngesteld();
    }
}
