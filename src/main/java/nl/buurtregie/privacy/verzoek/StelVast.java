package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;

/** It is made sure who asks; of no document a copy is kept. */
@ApplicationScoped
@Transactional
public class StelVast {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Clock clock;

    public void stelVast(Ik ik, String nummer, Zekerheid hoe) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        verzoek.zeker(hoe, ik, clock.instant());
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.ZEKER);
    }
}
