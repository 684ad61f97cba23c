package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Sends the mail that waits. "Taken" is committed at the last moment before the content of a message goes
 * to the mail server and "sent" after its answer, so that a crash leaves at most the one in between in doubt.
 */
@ApplicationScoped
class Verzender extends Postronde {

    private static final Logger LOG = Logger.getLogger(Verzender.class.getName());

    /** One that is refused for now may be refused because of its reader; two in a row are not. */
    private static final int GEDULD = 2;

    @Inject
    private Postvak postvak;

    @Inject
    private Mailserver mailserver;

    @Inject
    private Mailinstellingen instellingen;

    Verzender() {
        super(GEDULD);
    }

    @Override
    public String what() {
        return "uitgaande post versturen";
    }

    @Override
    void doeRonde() {
        postvak.zoekOnzekere();
        postvak.laatVallen();
        if (!instellingen.isIngesteld() || !mag() || !postvak.isErWerk(Postweg.MAIL)) {
            return;
        }
        begin();
        try (Mailserver.Verbinding verbinding = mailserver.open()) {
            while (mag() && verbinding.isOpen() && verstuurEen(verbinding)) {
                // until nothing is due
            }
        } catch (MessagingException weg) {
            nietOpen(weg);
        }
    }

    /** Who answers that it is too busy is there: then no message has been tried. */
    private void nietOpen(MessagingException weg) {
        if (Mailserver.isTeDruk(weg)) {
            LOG.warning("de mailserver neemt nu niets aan");
            wachtEven();
            return;
        }
        LOG.warning("mailserver niet bereikbaar: " + weg.getClass().getSimpleName());
        postvak.nietBereikt(Postweg.MAIL, "De mailserver is niet bereikbaar.");
    }

    private boolean verstuurEen(Mailserver.Verbinding verbinding) {
        Optional<Zending> zending = postvak.eerste(Postweg.MAIL, mailserver.domein());
        zending.ifPresent(een -> {
            Verslag verslag = verbinding.verstuur(een, () -> postvak.neem(een.id()));
            postvak.klaar(een.id(), verslag);
            telMee();
            telt(verslag, verbinding.isOpen());
        });
        return zending.isPresent();
    }
}
