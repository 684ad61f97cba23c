package nl.buurtregie.mensen;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Mailweg;

/**
 * Takes the question of somebody who forgot a password, and looks for the account when whoever asked has the answer already:
 * known or not, it takes the same time.
 */
@ApplicationScoped
public class Herstelbalie {

    private static final Logger LOG = Logger.getLogger(Herstelbalie.class.getName());

    @Inject
    private HerstelWachtwoord herstel;

    @Inject
    private Mailweg mail;

    @Resource
    private ManagedExecutorService threads;

    /** Whether a link can be mailed from here. */
    public boolean kanMailen() {
        return mail.isOpen();
    }

    /** @throws RuleViolation M47 where no mail goes: whoever asked would wait for it */
    public void vraag(String naamOfAdres, String site) {
        if (!kanMailen()) {
            throw new RuleViolation("M47", "wie", "Hier gaat geen mail weg, dus ook geen link. Bel je beheerder.");
        }
        threads.execute(() -> zoek(naamOfAdres, site));
    }

    private void zoek(String naamOfAdres, String site) {
        try {
            herstel.vraag(naamOfAdres, site);
        } catch (RuntimeException mislukt) { // nobody waits for it: the log is the only one who hears
            LOG.log(Level.WARNING, "een link voor een nieuw wachtwoord is niet gemaakt", mislukt);
        }
    }
}
