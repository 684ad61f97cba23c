package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Sleutelring;
import nl.buurtregie.platform.SiteAddress;

/** Who can log in with what; it goes with the account. */
@ApplicationScoped
public class Sleutelbossen implements Sleutelring {

    @Inject
    private Passkeys passkeys;

    @Inject
    private Codeapps codeapps;

    @Inject
    private Herstelcodes herstelcodes;

    @Inject
    private SiteAddress adres;

    public Sleutelbos van(long medewerkerId) {
        Map<Boolean, List<Passkey>> hier = passkeys.van(medewerkerId).stream()
                .collect(Collectors.partitioningBy(
                        een -> adres.find().map(Site::new).map(een::isVan).orElse(true)));
        return new Sleutelbos(
                hier.get(true),
                hier.get(false),
                codeapps.van(medewerkerId).map(Codeapp::gemaaktOp).orElse(null),
                herstelcodes.over(medewerkerId));
    }

    public boolean heeftIemandEenPasskey() {
        return passkeys.isEr();
    }

    /** How many people have a passkey of another address of this site. */
    public int metPasskeyElders() {
        return adres.find().map(Site::new).map(passkeys::mensenElders).orElse(0);
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
