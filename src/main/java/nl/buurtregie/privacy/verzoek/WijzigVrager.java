package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;

/**
 * Somebody who asked is reached elsewhere, also after the answer: it may have come back. What did not arrive goes there, but for a package: its
 * link was mailed to another, and has to go anew.
 */
@ApplicationScoped
@Transactional
public class WijzigVrager {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Antwoordpost post;

    /**
     * @param email or null, {@code telefoon} or null, {@code postadres} or null; one of them is there
     * @return what it means for an answer that was mailed
     */
    public Antwoordpost.Verhuizing wijzig(Ik ik, String nummer, String email, String telefoon, String postadres) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        if (verzoek.vrager().isBereikbaarOp(email, telefoon, postadres)) {
            return Antwoordpost.Verhuizing.GEEN;
        }
        String oud = verzoek.vrager().email();
        verzoek.bereikbaar(email, telefoon, postadres);
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.BEREIKBAAR);
        return post.verhuis(verzoek, oud);
    }
}
