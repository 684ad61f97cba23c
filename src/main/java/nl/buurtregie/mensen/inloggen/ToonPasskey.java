package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.platform.RuleViolation;

/** Somebody shows a passkey: to come in, or to show again to be the owner. */
@ApplicationScoped
@Transactional
public class ToonPasskey {

    @Inject
    private Passkeytaal taal;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Toegang toegang;

    @Inject
    private Clock clock;

    /**
     * @param antwoord of the browser, as JSON
     * @throws RuleViolation M22, also for an account that is closed
     */
    public Medewerker logIn(String antwoord, Site site) {
        Medewerker wie = medewerkers.get(toon(antwoord, null, site));
        if (!toegang.isOpen(wie)) {
            throw Passkeytaal.nee(null);
        }
        return wie;
    }

    /** @throws RuleViolation M22, also for a passkey of somebody else */
    public void bevestig(Medewerker wie, String antwoord, Site site) {
        toon(antwoord, wie.id(), site);
    }

    private long toon(String antwoord, Long gevraagdAan, Site site) {
        Passkeytaal.Antwoord gelezen = taal.lees(antwoord);
        Passkey passkey = passkeys.find(gelezen.kenmerk()).orElseThrow(() -> Passkeytaal.nee(null));
        if (gevraagdAan != null && gevraagdAan != passkey.medewerkerId()) {
            throw Passkeytaal.nee(null);
        }
        passkey.gebruikt(taal.keur(gelezen, passkey.sleutel(), gevraagdAan, site), site, clock.instant());
        return passkey.medewerkerId();
    }
}
