package nl.buurtregie.signalen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Logger;
import nl.buurtregie.overlast.MeldPartnernieuws;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.schedule.RegularWork;

/** Asks now and then whether what arrived is done. */
@ApplicationScoped
class Signalennavraag implements RegularWork {

    private static final Logger LOG = Logger.getLogger(Signalennavraag.class.getName());

    /** Their public door has one word for all three. */
    private static final String GESLOTEN =
            "In Signalen gesloten: afgehandeld, geannuleerd of gesplitst. Kijk of het weg is.";

    @Inject
    private Signalenposten posten;

    @Inject
    private Signalenserver server;

    @Inject
    private Signalenfotos fotos;

    @Inject
    private MeldPartnernieuws nieuws;

    @Inject
    private Signaleninstellingen instellingen;

    @Override
    public String what() {
        return "navraag bij Signalen";
    }

    @Override
    public Duration pause() {
        return instellingen.vragen();
    }

    @Override
    public boolean reachesOut() {
        return true;
    }

    @Override
    public void round() {
        if (instellingen.isIngesteld()) {
            vraagNa();
        }
    }

    private void vraagNa() {
        fotos.vertelOnzekere();
        for (Signalenpost post : posten.lopend()) {
            posten.gevraagd(post.id());
            fotos.hangAan(post.id());
            try {
                if (server.isGesloten(post.signaal())) {
                    nieuws.gesloten(post.overdrachtId(), GESLOTEN);
                }
            } catch (IOException | Signalenserver.NietAangekomen | Signalenserver.TeVaak weg) {
                return; // away: the next round asks again
            } catch (Signalenserver.Geweigerd onbekend) {
                LOG.warning("Signalen kent een van onze meldingen niet");
            } catch (RuleViolation nietNu) {
                LOG.warning("Een antwoord van Signalen past niet meer bij het probleem"); // somebody was just before
            }
        }
    }
}
