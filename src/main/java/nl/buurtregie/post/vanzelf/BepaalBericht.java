package nl.buurtregie.post.vanzelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;

/** The coördinator says whether a kind of message goes, and in which words. */
@ApplicationScoped
@Transactional
public class BepaalBericht {

    @Inject
    private Berichtkeuzes keuzes;

    @Inject
    private Clock clock;

    /** What was written down before goes on; nothing new is from now. */
    public void zet(Ik ik, Berichtsoort soort, boolean aan) {
        keuzes.keuze(soort).zet(aan, clock.instant(), ik.naam());
    }

    public void schrijf(Ik ik, Berichtsoort soort, Berichttekst tekst) {
        keuzes.keuze(soort).zegt(tekst.gekeurd(soort), clock.instant(), ik.naam());
    }

    /** As it came. */
    public void terug(Ik ik, Berichtsoort soort) {
        keuzes.keuze(soort).zegt(null, clock.instant(), ik.naam());
    }

    /** @throws nl.buurtregie.platform.RuleViolation as when it would be kept */
    public Berichttekst proef(Berichtsoort soort, Berichttekst tekst) {
        return tekst.gekeurd(soort);
    }
}
