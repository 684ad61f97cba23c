package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.medewerker.Sleutelring;

/** Who can log in with what; it goes with the account. */
@ApplicationScoped
public class Sleutelbossen implements Sleutelring {

    @Inject
    private Passkeys passkeys;

    @Inject
    private Codeapps codeapps;

    @Inject
    private Herstelcodes herstelcodes;

    public Sleutelbos van(long medewerkerId) {
        return new Sleutelbos(
                passkeys.van(medewerkerId),
                codeapps.van(medewerkerId).map(Codeapp::gemaaktOp).orElse(null),
                herstelcodes.over(medewerkerId));
    }

    public boolean heeftIemandEenPasskey() {
        return passkeys.isEr();
    }

    /** They stand on the page of a person one by one; this is for keys that only have a name. */
    @Override
    public Optional<String> heeft(long medewerkerId) {
        return Optional.empty();
    }

    @Override
    public void trekIn(long medewerkerId) {
        codeapps.remove(medewerkerId);
        herstelcodes.verwijder(medewerkerId);
        passkeys.van(medewerkerId).forEach(passkeys::remove);
    }
}
