package nl.buurtregie.signalen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.files.FileAway;
import nl.buurtregie.platform.files.FileLost;

/** The photos that go along with what they took. */
@ApplicationScoped
class Signalenfotos {

    private static final Logger LOG = Logger.getLogger(Signalenfotos.class.getName());

    @Inject
    private Signalenposten posten;

    @Inject
    private Fotoposten fotoposten;

    @Inject
    private Signaalbericht bericht;

    @Inject
    private Signalenserver server;

    /** What they certainly did not get goes along with the next question whether it is done. One that is not there holds up no other. */
    void hangAan(long id) {
        Signalenpost post = posten.get(id);
        if (!post.magFotos()) {
            return;
        }
        List<String> uitleg = new ArrayList<>();
        try {
            for (UUID foto : bericht.fotos(post)) {
                if (fotoposten.neem(id, foto) && !hangAan(post, foto)) {
                    uitleg.add("Een foto is bij ons zoekgeraakt.");
                }
            }
        } catch (Signalenserver.Geweigerd dicht) {
            posten.zonderFotos(id, dicht.getMessage());
            uitleg.add("Niet elke foto ging mee: " + dicht.getMessage());
        } catch (FileAway | Signalenserver.NietAangekomen | Signalenserver.TeVaak later) {
            LOG.warning("foto nog niet bij Signalen: " + later.getClass().getSimpleName());
        } catch (IOException weetNiet) {
            LOG.warning("niet zeker of een foto bij Signalen is; die gaat niet nog eens: "
                    + weetNiet.getClass().getSimpleName());
            uitleg.add(Fotoposten.NIET_ZEKER);
        }
        fotoposten.vertel(id, uitleg);
    }

    /** Of what was cut off while it went, too. */
    void vertelOnzekere() {
        fotoposten.vertelOnzekere();
    }

    /**
     * Without an answer nobody knows, and twice is worse than not at all: that photo stays taken.
     *
     * @return false when we lost it
     */
    private boolean hangAan(Signalenpost post, UUID foto)
            throws IOException, Signalenserver.Geweigerd, Signalenserver.NietAangekomen, Signalenserver.TeVaak {
        try {
            server.hangAan(post.signaal(), bericht.foto(foto));
            fotoposten.klaar(post.id(), foto);
            return true;
        } catch (NotFound weg) {
            fotoposten.klaar(post.id(), foto); // somebody took it away just now
            return true;
        } catch (FileLost kwijt) {
            fotoposten.klaar(post.id(), foto);
            return false;
        } catch (Signalenserver.Geweigerd | Signalenserver.NietAangekomen | Signalenserver.TeVaak | FileAway nietDaar) {
            fotoposten.geefTerug(post.id(), foto);
            throw nietDaar;
        } catch (IOException weetNiet) {
            fotoposten.klaar(post.id(), foto);
            throw weetNiet;
        }
    }
}
