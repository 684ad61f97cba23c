package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;

/** A case may be worked on again; who asked for the restriction has to hear it (AVG, article 18, paragraph 3). */
@ApplicationScoped
@Transactional
public class HefBeperkingOp {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private Verzoekbrieven brieven;

    @Inject
    private Bezorging bezorging;

    @Inject
    private Loslating loslating;

    /** Whether there is something to lift. */
    public boolean kan(Verzoek verzoek) {
        return beperkingen.isVan(verzoek);
    }

    private boolean staatNogStil(Verzoek verzoek) {
        return verzoek.gekenden().stream().anyMatch(een -> beperkingen.isBeperkt(een.nummer()));
    }

    /**
     * Twice is once, and one letter.
     *
     * @return whether a letter went by mail; without an address the one who lifts it has to tell it, and is asked to do so first
     */
    public boolean hefOp(Ik ik, String nummer) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        if (!beperkingen.wasVan(verzoek)) {
            throw new NotFound();
        }
        String email = verzoek.vrager().email();
        if (!beperkingen.hefOp(verzoek)) {
            return email != null;
        }
        loslating.laatLos(ik, verzoek);
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.OPGEHEVEN);
        if (email == null) {
            return false;
        }
        bezorging.mail(
                "beperking opgeheven",
                nummer,
                email,
                "Uw verzoek " + nummer + ": wij gaan weer verder",
                brieven.opgeheven(verzoek, staatNogStil(verzoek)));
        return true;
    }
}
