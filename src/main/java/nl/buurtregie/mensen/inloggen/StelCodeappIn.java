package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.mensen.boek.Accountwijziging.Wat;
import nl.buurtregie.platform.RuleViolation;

/** Somebody scanned our picture with an app; a first code shows that the app has it. */
@ApplicationScoped
@Transactional
public class StelCodeappIn {

    @Inject
    private Codeapps codeapps;

    @Inject
    private EersteHerstelcodes herstelcodes;

    @Inject
    private Sleutelschrift schrift;

    @Inject
    private Clock clock;

    /**
     * @param geheim that the page showed
     * @return codes to keep, when this person had none; else empty
     * @throws RuleViolation M23, M27
     */
    public List<String> stelIn(Medewerker wie, String geheim, String code) {
        Eigensleutels.eisWachtwoord(wie);
        if (!Code.isGeheim(geheim)) {
            throw new RuleViolation("M23", "Open deze pagina opnieuw, en scan de code die daar dan staat.");
        }
        long stap = Code.stap(geheim, code, clock.instant())
                .orElseThrow(() -> new RuleViolation(
                        "M23", "code", "Deze code klopt niet. Typ de 6 cijfers die de app nu laat zien."));
        codeapps.add(wie.id(), geheim, stap);
        schrift.schrijf(
                wie,
                wie.ik(),
                Wat.CODEAPP_GEMAAKT,
                null,
                "Er is een app ingesteld die codes maakt om in te loggen bij je account.");
        return herstelcodes.voor(wie);
    }
}
