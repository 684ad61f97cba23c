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

    @Inject
    private Signalendeur deur;

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
                vraagNa(post);
            } catch (Signalenserver.Onbekend weg) {
                deur.open();
                posten.onbekend(post.id());
            } catch (Signalenserver.Buitengesloten dicht) {
                deur.dicht(dicht.getMessage());
                return; // all of them, and not this one
            } catch (IOException | Signalenserver.NietAangekomen | Signalenserver.TeVaak weg) {
                return; // away: the next round asks again
            } catch (Signalenserver.Geweigerd nee) {
                LOG.warning("Signalen weigert een vraag hoe ver een van onze meldingen is");
            } catch (RuleViolation nietNu) {
                LOG.warning("Een antwoord van Signalen past niet meer bij het probleem"); // somebody was just before
            }
        }
        deur.open(); // also when there is nothing left to ask
    }

    private void vraagNa(Signalenpost post)
            throws IOException, Signalenserver.NietAangekomen, Signalenserver.TeVaak, Signalenserver.Geweigerd,
                    Signalenserver.Onbekend, Signalenserver.Buitengesloten {
        boolean gesloten = server.isGesloten(post.signaal());
        deur.open(); // one that is never answered, or an hour that is full, says nothing of the door
        if (post.isOnbekend()) {
            posten.bekend(post.id());
        }
        if (gesloten) {
            nieuws.gesloten(post.overdrachtId(), GESLOTEN);
        }
    }
}
