package nl.buurtregie.post.inkomend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.schedule.RegularWork;

/** Looks in the mailbox, and brings what lies there to whom it is for. */
@ApplicationScoped
class Postbus implements RegularWork {

    private static final Logger LOG = Logger.getLogger(Postbus.class.getName());

    /** In one round. */
    private static final int HOOGUIT = 50;

    @Inject
    private Postbusinstellingen instellingen;

    @Inject
    private Postbusserver server;

    @Inject
    private Postbusstand stand;

    @Inject
    private Mailontvanger ontvanger;

    @Override
    public String what() {
        return "de postbus legen";
    }

    @Override
    public Duration pause() {
        return instellingen.pauze();
    }

    @Override
    public boolean reachesOut() {
        return true;
    }

    @Override
    public void round() {
        if (!instellingen.isIngesteld()) {
            return;
        }
        try (Postbusserver.Verbinding verbinding = server.open()) {
            int hooguit = Math.min(HOOGUIT, ontvanger.ruimte());
            leeg(verbinding, hooguit);
            verbinding.ruimBewaardeOp();
            stand.geopend();
        } catch (AuthenticationFailedException geweigerd) {
            nietGeopend(geweigerd, "De postbus weigert onze naam of ons wachtwoord.");
        } catch (MessagingException weg) {
            nietGeopend(weg, "De postbus is niet bereikbaar.");
        }
    }

    private void leeg(Postbusserver.Verbinding verbinding, int hooguit) throws MessagingException {
        List<Message> weg = new ArrayList<>();
        List<Message> bewaar = new ArrayList<>();
        try {
            for (Message mail : verbinding.eerste(hooguit)) {
                Inkomend inkomend = verbinding.lees(mail);
                try {
                    boolean helemaalHier = ontvanger.neem(inkomend);
                    (helemaalHier ? weg : bewaar).add(mail);
                } catch (RuntimeException nietNu) {
                    LOG.log(Level.WARNING, "een e-mail is niet opgehaald en blijft liggen", nietNu);
                }
            }
        } finally {
            verbinding.weg(weg); // what was taken before another failed
            verbinding.bewaar(bewaar);
        }
    }

    private void nietGeopend(MessagingException fout, String reden) {
        if (stand.kwijtSinds().isEmpty()) {
            LOG.warning("postbus: " + fout.getClass().getSimpleName()); // once, and not every round
        }
        stand.nietGeopend(reden);
    }
}
