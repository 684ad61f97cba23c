package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;

/** Two months more, once, told with the reason before the first month is over (AVG, article 12, paragraph 3). */
@ApplicationScoped
@Transactional
public class Verleng {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Verzoekbrieven brieven;

    @Inject
    private Bezorging bezorging;

    @Inject
    private Clock clock;

    /** @return whether the letter went by mail; else somebody prints it */
    public boolean verleng(Ik ik, String nummer, String reden) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        verzoek.verlengd(reden, clock.instant());
        verzoeken.herinnerOpnieuw(verzoek);
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.VERLENGD);
        String email = verzoek.vrager().email();
        if (email == null) {
            return false;
        }
        bezorging.mail(
                "verlenging verzoek",
                nummer,
                email,
                "Uw verzoek " + nummer + " duurt langer",
                brieven.verlenging(verzoek));
        return true;
    }
}
