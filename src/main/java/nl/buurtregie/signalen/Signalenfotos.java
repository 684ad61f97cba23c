package nl.buurtregie.signalen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Logger;
import nl.buurtregie.platform.files.FileAway;
import nl.buurtregie.platform.files.FileLost;

/** The photos that go along with what they took. */
@ApplicationScoped
class Signalenfotos {

    private static final Logger LOG = Logger.getLogger(Signalenfotos.class.getName());

    @Inject
    private Signalenposten posten;

    @Inject
    private Signaalbericht bericht;

    @Inject
    private Signalenserver server;

    /** What they certainly did not get is taken again later; without an answer nobody knows, and twice is worse than not at all. */
    private void hangAan(Signalenpost post, UUID foto)
            throws IOException, Signalenserver.Geweigerd, Signalenserver.NietAangekomen, Signalenserver.TeVaak {
        try {
            server.hangAan(post.signaal(), bericht.foto(foto));
        } catch (Signalenserver.Geweigerd | Signalenserver.NietAangekomen | Signalenserver.TeVaak | FileAway nietDaar) {
            posten.geefFotoTerug(post.id(), foto);
            throw nietDaar;
        }
    }

    /** What could not go along now goes along with the next question whether it is done. */
    void hangAan(long id) {
        Signalenpost post = posten.get(id);
        if (!post.magFotos()) {
            return;
        }
        try {
            for (UUID foto : bericht.fotos(post)) {
                if (posten.neemFoto(id, foto)) {
                    hangAan(post, foto);
                }
            }
        } catch (Signalenserver.Geweigerd dicht) {
            posten.zonderFotos(id, dicht.getMessage());
        } catch (FileLost kwijt) {
            posten.zonderFotos(id, "Een foto is bij ons zoekgeraakt.");
        } catch (FileAway | IOException | Signalenserver.NietAangekomen | Signalenserver.TeVaak later) {
            LOG.warning("foto nog niet bij Signalen: " + later.getClass().getSimpleName());
        }
    }
}
