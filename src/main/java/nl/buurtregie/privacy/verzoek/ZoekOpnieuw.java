package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;

/** A step back: the wrong person was chosen, and nothing was done yet. */
@ApplicationScoped
@Transactional
public class ZoekOpnieuw {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Loslating loslating;

    /** What was held back for it takes part in the rounds again. */
    public void terug(Ik ik, String nummer) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        verzoek.opnieuwZoeken();
        loslating.laatLos(ik, verzoek);
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.TERUG);
    }
}
