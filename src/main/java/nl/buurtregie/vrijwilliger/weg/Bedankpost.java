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

    @Inject
    private EersteZaken eersteZaken;

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

    /** The words of "Gaat vanzelf" that go: who took a case is thanked for the work, also when it was the only one. */
    public String woorden(Loopbaan wie) {
        return soort(wie).woord();
    }

    private Berichtsoort soort(Loopbaan wie) {
        boolean werkte = wie.dagen().zelfstandig() != null
                || wie.medewerkerId() != null && eersteZaken.deedOoit(wie.medewerkerId());
        return werkte ? Berichtsoort.VRIJWILLIGER_BEDANKT : Berichtsoort.AANMELDER_BEDANKT;
    }
}
