package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Vertaling;

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
        String tekst = gekeurd(soort, Brieftaal.NEDERLANDS, gezien, getypt);
        if (!tekst.equals(sjablonen.huidige(soort).tekst())) {
            sjablonen.add(nieuw(ik, soort, Brieftaal.NEDERLANDS, gezien, tekst));
        }
    }

    /** The same for another language. Keeping it as it is says that it was compared with the Dutch text of now. */
    public void bewaar(Ik ik, Briefsoort soort, Brieftaal taal, int gezien, String getypt, Vertaling vertaald) {
        if (taal.isNederlands()) {
            bewaar(ik, soort, gezien, getypt);
            return;
        }
        if (vertaald == null) {
            throw new RuleViolation("C1.4", "vertaald", "Kies wie deze tekst vertaalde.");
        }
        String tekst = gekeurd(soort, taal, gezien, getypt);
        sjablonen.add(nieuw(ik, soort, taal, gezien, tekst)
                .vertaling(vertaald, sjablonen.huidige(soort).versie()));
    }

    private Sjabloon nieuw(Ik ik, Briefsoort soort, Brieftaal taal, int gezien, String tekst) {
        return new Sjabloon(soort, taal, gezien + 1, tekst, clock.instant(), ik.naam());
    }

    private String gekeurd(Briefsoort soort, Brieftaal taal, int gezien, String getypt) {
        Sjabloon huidig = sjablonen.huidige(soort, taal);
        if (huidig.versie() != gezien) {
            throw new Changed(huidig.door(), huidig.op());
        }
        return Sjabloontekst.gekeurd(soort, getypt);
    }

    /** An earlier text counts again, as a new version. */
    public void terugNaar(Ik ik, Briefsoort soort, Brieftaal taal, int gezien, int versie) {
        Sjabloon eerder = sjablonen.get(soort, taal, versie);
        bewaar(ik, soort, taal, gezien, eerder.tekst(), eerder.vertaald().orElse(null));
    }
}
