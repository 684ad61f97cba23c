package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.mensen.boek.Accountwijziging.Wat;
import nl.buurtregie.platform.RuleViolation;

/** A device of somebody gets a key. */
@ApplicationScoped
@Transactional
public class MaakPasskey {

    private static final int MEEST = 10;

    @Inject
    private Passkeytaal taal;

    @Inject
    private Passkeys passkeys;

    @Inject
    private EersteHerstelcodes herstelcodes;

    @Inject
    private Sleutelschrift schrift;

    @Inject
    private Clock clock;

    /**
     * @param antwoord of the browser, as JSON
     * @param toestel on which it was made: "Chrome op Android"
     * @return codes to keep, when this person had none; else empty
     * @throws RuleViolation M22, M24, M27
     */
    public List<String> maak(Medewerker wie, String antwoord, String toestel, Site site) {
        Eigensleutels.eisWachtwoord(wie);
        if (passkeys.van(wie.id()).stream().filter(een -> een.isVan(site)).count() >= MEEST) {
            throw new RuleViolation("M24", "Je hebt al " + MEEST + " passkeys. Haal er eerst een weg.");
        }
        Sleutelgegevens sleutel = taal.nieuw(antwoord, wie.id(), site);
        if (passkeys.find(sleutel.kenmerk()).isPresent()) {
            throw Passkeytaal.nee(null);
        }
        passkeys.add(new Passkey(wie.id(), toestel, sleutel, site, clock.instant()));
        schrift.schrijf(
                wie,
                wie.ik(),
                Wat.PASSKEY_GEMAAKT,
                toestel,
                "Er is een passkey gemaakt voor je account, in " + toestel + ".");
        return herstelcodes.voor(wie);
    }
}
