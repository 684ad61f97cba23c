package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;

/** The privacyfunctionaris decides about one thing that was found. */
@ApplicationScoped
@Transactional
public class Beslis {

    @Inject
    private Verzoeken verzoeken;

    public void over(Ik ik, String nummer, long onderdeel, Besluit besluit, String reden) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        verzoek.onderdeel(onderdeel).besloten(besluit, reden);
        if (verzoek.stap() == Verzoekstap.VERSTUREN) {
            verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.BESLIST);
        }
    }

    /** All that is about this person alone, at once. */
    public int geefEigen(Ik ik, String nummer) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        int gegeven = 0;
        for (Onderdeel deel : verzoek.onderdelen()) {
            if (deel.besluit() == null && !deel.isGemengd()) {
                deel.besloten(Besluit.GEVEN, null);
                gegeven++;
            }
        }
        if (verzoek.stap() == Verzoekstap.VERSTUREN) {
            verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.BESLIST);
        }
        return gegeven;
    }
}
