package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks name and password against the database. Unknown name, wrong password, resting account: one answer. */
@ApplicationScoped
@Transactional
public class Inloggen implements IdentityStore {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private Clock clock;

    private volatile String ijkhash;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential login)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        hash.initialize(OpenAccount.HASH);
        Optional<Medewerker> bekend = medewerkers.find(login.getCaller());
        if (bekend.isEmpty()) {
            rekenEvenLang(login);
            return CredentialValidationResult.INVALID_RESULT;
        }
        Medewerker medewerker = bekend.get();
        Instant nu = clock.instant();
        boolean goed = hash.verify(login.getPassword().getValue(), medewerker.wachtwoord());
        if (!medewerker.magErin(nu)) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        if (!goed) {
            medewerker.foutWachtwoord(nu);
            return CredentialValidationResult.INVALID_RESULT;
        }
        medewerker.goedWachtwoord();
        return new CredentialValidationResult(
                medewerker.gebruikersnaam(),
                medewerker.rollen().stream().map(Rol::code).collect(Collectors.toSet()));
    }

    /** An unknown name must not answer faster than a wrong password. */
    private void rekenEvenLang(UsernamePasswordCredential login) {
        if (ijkhash == null) {
            ijkhash = hash.generate("een onbekende naam".toCharArray());
        }
        hash.verify(login.getPassword().getValue(), ijkhash);
    }
}
