package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Optional;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/** Checks name and password. Unknown name, wrong password, closed account, too many tries: one answer. */
@ApplicationScoped
public class Inloggen {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Inlogrem rem;

    @Inject
    private Toegang toegang;

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private Herhash opnieuw;

    @Inject
    private AuditLog log;

    private String ijkhash;

    /**
     * Counts as a try until {@link #gelukt}: a password without its second step is a guess too.
     *
     * @param adres from where, as the network says
     * @return whose password it is; empty for every other reason
     */
    public Optional<Medewerker> probeer(String naam, String wachtwoord, String adres) {
        if (!rem.mag(naam, adres)) {
            return Optional.empty();
        }
        hash.initialize(OpenAccount.HASH);
        Optional<Medewerker> bekend = medewerkers.find(naam);
        boolean goed = hash.verify(
                wachtwoord.toCharArray(), bekend.map(Medewerker::wachtwoord).orElseGet(this::ijkhash));
        Optional<Medewerker> wie =
                bekend.filter(medewerker -> goed && medewerker.heeftWachtwoord() && toegang.isOpen(medewerker));
        wie.ifPresentOrElse(een -> opnieuw.maak(een, wachtwoord), () -> mislukt(bekend, goed));
        return wie;
    }

    /** Counts one guess of a code of somebody whose password was right; false when it is one too many. */
    public boolean magCode(Medewerker wie, String adres) {
        return rem.mag(wie.gebruikersnaam(), adres);
    }

    /** Somebody is in: the tries were no guesses. */
    public void gelukt(Medewerker wie, String adres) {
        rem.gelukt(wie.gebruikersnaam(), adres);
    }

    /** Whose account it was, when there is one; never the name that was typed: it may be a password. */
    private void mislukt(Optional<Medewerker> bekend, boolean goed) {
        String wachtwoord = goed ? "account niet in gebruik" : "wachtwoord klopt niet";
        log.writeAnyway(
                AuditEvent.WRONG_SIGN_IN,
                null,
                bekend.map(Medewerker::id).orElse(null),
                bekend.isEmpty() ? "naam kennen we niet" : wachtwoord);
    }

    /** An unknown name must not answer faster than a wrong password. */
    private synchronized String ijkhash() {
        if (ijkhash == null) {
            ijkhash = hash.generate("een onbekende naam".toCharArray());
        }
        return ijkhash;
    }
}
