package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** Thanks by mail: to who wanted to volunteer, and to who did. */
@ApplicationScoped
public class Bedankpost {

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Medewerkers medewerkers;

    /** Whether a mail of thanks would go: there is an address, and the kind is on. */
    public boolean kan(Loopbaan wie) {
        return vanzelf.bereikt(soort(wie), adres(wie));
    }

    void bedank(Loopbaan wie) {
        vanzelf.stuur(
                soort(wie), Long.toString(wie.id()), null, adres(wie), Map.of(Berichtveld.NAAM, loopbanen.naam(wie)));
    }

    private Bestemming adres(Loopbaan wie) {
        return Bestemming.mail(
                wie.medewerkerId() == null
                        ? wie.aanmelder().email()
                        : medewerkers.get(wie.medewerkerId()).email().orElse(null));
    }

    private static Berichtsoort soort(Loopbaan wie) {
        return wie.dagen().zelfstandig() == null ? Berichtsoort.AANMELDER_BEDANKT : Berichtsoort.VRIJWILLIGER_BEDANKT;
    }
}
