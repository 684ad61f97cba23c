package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Changed;

/** The coördinator gives a kind of letter another text: a new version. */
@ApplicationScoped
@Transactional
public class BewaarSjabloon {

    @Inject
    private Sjablonen sjablonen;

    @Inject
    private Clock clock;

    /** @param gezien the version that was changed; when a colleague was first, nothing happens */
    public void bewaar(Ik ik, Briefsoort soort, int gezien, String getypt) {
        Sjabloon huidig = sjablonen.huidige(soort);
        if (huidig.versie() != gezien) {
            throw new Changed(huidig.door(), huidig.op());
        }
        String tekst = Sjabloontekst.gekeurd(soort, getypt);
        if (!tekst.equals(huidig.tekst())) {
            sjablonen.add(new Sjabloon(soort, gezien + 1, tekst, clock.instant(), ik.naam()));
        }
    }

    /** An earlier text counts again, as a new version. */
    public void terugNaar(Ik ik, Briefsoort soort, int gezien, int versie) {
        bewaar(ik, soort, gezien, sjablonen.get(soort, versie).tekst());
    }
}
