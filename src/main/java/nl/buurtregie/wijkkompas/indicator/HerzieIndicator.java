package nl.buurtregie.wijkkompas.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;

/** KOM-06: the analist writes the next version of a definition. */
@ApplicationScoped
@Transactional
public class HerzieIndicator {

    private static final int UITLEG = 10;

    @Inject
    private Catalogus catalogus;

    @Inject
    private Clock clock;

    /**
     * @param gezien the version on the form; null when it was not told
     * @throws Changed when a colleague wrote another since
     */
    public Indicator herzie(Ik ik, String code, Integer gezien, Wijziging nieuw) {
        Indicator vorige = catalogus.nieuwste(code);
        if (!Integer.valueOf(vorige.versie()).equals(gezien)) {
            throw Changed.bySomebody(clock.instant());
        }
        boolean kleiner = nieuw.kleinsteGebied().ordinal()
                        < vorige.kleinsteGebied().ordinal()
                || nieuw.kleinstePeriode().ordinal() < vorige.kleinstePeriode().ordinal();
        if (kleiner && code.startsWith("bb_") && nieuw.reden().strip().length() < UITLEG) {
            throw new RuleViolation(
                    "I1.3",
                    "reden",
                    "Leg uit waarom dit voor een kleiner gebied of kortere periode kan: er vallen dan veel cijfers weg.");
        }
        Indicator volgende = new Indicator(vorige, nieuw, ik.naam(), clock.instant());
        catalogus.voegToe(volgende);
        return volgende;
    }
}
