package nl.buurtregie.mensen.gemeente;

import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import nl.buurtregie.mensen.inloggen.AndereInlog;
import nl.buurtregie.platform.RuleViolation;

/** What the pages for logging in and out have to know of the provider (RP-Initiated Logout 1.0). */
@ApplicationScoped
class Gemeenteloket implements AndereInlog {

    @Inject
    private Gemeenteinstellingen instellingen;

    @Inject
    private Provider provider;

    @Override
    public Optional<String> naam() {
        return instellingen.naam();
    }

    /** Without the token of the login: we do not keep it. So the provider may ask whether it is meant. */
    @Override
    public Optional<URI> uitlogpagina(URI daarna) {
        try {
            return provider.uitlogpagina()
                    .map(pagina ->
                            new LogoutRequest(pagina, null, null, provider.client(), daarna, null, null).toURI());
        } catch (RuleViolation weg) {
            return Optional.empty();
        }
    }
}
