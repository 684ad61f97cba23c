package nl.buurtregie.wijkkompas.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** KOM-07: other people's indicators with the definitions of their file; a changed one is a new version. */
@ApplicationScoped
@Transactional
public class NeemIndicatorOver {

    @Inject
    private Catalogus catalogus;

    @Inject
    private Clock clock;

    /** The version of each, by code. */
    public Map<String, Integer> neemOver(Ik ik, Collection<Indicator.Ingevoerd> nieuwe) {
        Map<String, Indicator> bekend = catalogus.geldig(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Map<String, Integer> versies = new TreeMap<>();
        for (Indicator.Ingevoerd nieuw : nieuwe) {
            Indicator oud = bekend.get(nieuw.code());
            if (oud != null && oud.isEigen()) {
                throw new RuleViolation(
                        "I2.1", "bestand", nieuw.code() + " is van Buurtregie zelf. Kies een andere code.");
            }
            if (oud != null && oud.is(nieuw)) {
                versies.put(nieuw.code(), oud.versie());
            } else {
                int versie = oud == null ? 1 : oud.versie() + 1;
                catalogus.voegToe(new Indicator(nieuw, versie, ik.naam(), clock.instant()));
                versies.put(nieuw.code(), versie);
            }
        }
        return versies;
    }
}
