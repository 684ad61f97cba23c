package nl.buurtregie.wijkkompas.programma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Changed;

/** A manager writes a chapter of the yearly report: a new version of its text. */
@ApplicationScoped
@Transactional
public class BewaarVerslagtekst {

    @Inject
    private Verslagteksten teksten;

    @Inject
    private Clock clock;

    /** @param gezien the version that was changed, 0 for none; when a colleague was first, nothing happens */
    public void bewaar(Ik ik, int jaar, String hoofdstuk, int gezien, String getypt) {
        Optional<Verslagtekst> huidige = teksten.huidige(jaar, hoofdstuk);
        if (huidige.map(Verslagtekst::versie).orElse(0) != gezien) {
            throw huidige.map(een -> new Changed(een.door(), een.op()))
                    .orElseGet(() -> Changed.bySomebody(clock.instant()));
        }
        String tekst = getypt.replace("\r\n", "\n").strip();
        if (!tekst.equals(huidige.map(Verslagtekst::tekst).orElse(""))) {
            teksten.add(new Verslagtekst(jaar, hoofdstuk, gezien + 1, tekst, clock.instant(), ik.naam()));
        }
    }
}
