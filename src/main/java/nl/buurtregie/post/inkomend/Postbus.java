package nl.buurtregie.post.inkomend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.post.NeemTerugbericht;

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

    @Inject
    private NeemTerugbericht terug;

    /** What could not be taken, by its mark; what waits behind it goes first. */
    private final Set<String> gemist = ConcurrentHashMap.newKeySet();

    /** What looked as if a message came back while the list was full, and did not. */
    private final Set<String> andere = ConcurrentHashMap.newKeySet();

    /** What was taken and has to go to the folder, and could not; by its mark, and what was tried last comes last. */
    private final Set<String> blijft = Collections.synchronizedSet(new LinkedHashSet<>());

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
            List<String> eerder = List.copyOf(blijft);
            leeg(verbinding, Math.min(HOOGUIT, ontvanger.ruimte()));
            boolean vol = ontvanger.ruimte() == 0;
            if (vol) {
                alleenTeruggekomen(verbinding);
            } else {
                andere.clear();
            }
            verbinding.bewaarNogEens(eerder, blijft);
            boolean map = verbinding.ruimBewaardeOp();
            vol = vol && verbinding.aantal() > blijft.size();
            stand.geopend(vol, gemist.size(), blijft.size(), map);
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
            for (Message mail : verbinding.eerste(hooguit, gemist, blijft)) {
                verbinding.haalVooraf(mail);
                String kenmerk = verbinding.kenmerk(mail);
                try {
                    boolean helemaalHier = neem(verbinding, mail);
                    (helemaalHier ? weg : bewaar).add(mail);
                    gemist.remove(kenmerk);
                } catch (RuntimeException nietNu) {
                    gemist.add(kenmerk);
                    LOG.log(Level.WARNING, "een e-mail is niet opgehaald en blijft liggen", nietNu);
                }
            }
        } finally {
            verbinding.weg(weg); // what was taken before another failed
            verbinding.bewaar(bewaar, blijft);
        }
    }

    /** The list is full: that a message came back has to be known all the same. */
    private void alleenTeruggekomen(Postbusserver.Verbinding verbinding) throws MessagingException {
        List<Message> weg = new ArrayList<>();
        try {
            for (Message mail : verbinding.verslagen(HOOGUIT, andere)) {
                String kenmerk = verbinding.kenmerk(mail);
                try {
                    if (kwamTerug(mail)) {
                        weg.add(mail);
                        gemist.remove(kenmerk);
                    } else {
                        andere.add(kenmerk);
                    }
                } catch (RuntimeException nietNu) {
                    LOG.log(Level.FINE, "een bericht dat terugkwam is nog niet gelezen", nietNu);
                }
            }
        } finally {
            verbinding.weg(weg);
        }
    }

    private boolean kwamTerug(Message mail) throws MessagingException {
        return Bezorgverslag.lees(mail).filter(terug::neem).isPresent();
    }

    /** What says that a message of ours came back is kept there, and the rest by whom it is for. */
    private boolean neem(Postbusserver.Verbinding verbinding, Message mail) throws MessagingException {
        return kwamTerug(mail) || ontvanger.neem(verbinding.lees(mail));
    }

    private void nietGeopend(MessagingException fout, String reden) {
        if (stand.kwijtSinds().isEmpty()) {
            LOG.warning("postbus: " + fout.getClass().getSimpleName()); // once, and not every round
        }
        stand.nietGeopend(reden);
    }
}
