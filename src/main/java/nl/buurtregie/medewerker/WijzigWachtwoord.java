package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/** Somebody changes the own password; wherever the old one was used, one is logged out. */
@ApplicationScoped
@Transactional
public class WijzigWachtwoord {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private AuditLog log;

    /** The account with its new password. */
    public Medewerker wijzig(Ik ik, String huidig, String nieuw, String herhaal) {
        Medewerker medewerker = medewerkers.get(ik.id());
        if (!medewerker.heeftWachtwoord()) {
            throw new RuleViolation("M27", "Jij logt in via de gemeente. Daar wijzig je je wachtwoord.");
        }
        hash.initialize(OpenAccount.HASH);
        if (!hash.verify(huidig.toCharArray(), medewerker.wachtwoord())) {
            throw new RuleViolation("M1", "huidig", "Dit is niet je huidige wachtwoord. Probeer het opnieuw.");
        }
        if (!nieuw.equals(herhaal)) {
            throw new RuleViolation("M3", "herhaal", "De twee nieuwe wachtwoorden zijn niet gelijk. Typ ze opnieuw.");
        }
        Wachtwoordregels.keur(nieuw, medewerker.gebruikersnaam());
        medewerker.nieuwWachtwoord(hash.generate(nieuw.toCharArray()));
        log.write(AuditEvent.PASSWORD_CHANGED, ik.id(), null, null);
        return medewerker;
    }
}
