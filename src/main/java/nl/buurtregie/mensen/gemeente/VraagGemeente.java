package nl.buurtregie.mensen.gemeente;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.buurtregie.medewerker.Inloginstellingen;

/** Somebody wants to come in through the gemeente, or show there again to be the owner of the account. */
@ApplicationScoped
public class VraagGemeente {

    @Inject
    private Provider provider;

    @Inject
    private Gemeentevragen vragen;

    @Inject
    private Gemeenteinstellingen instellingen;

    @Inject
    private Inloginstellingen inlog;

    /**
     * @param browser what only this browser knows
     * @param naar where this person wants to be; null when nowhere
     * @param opnieuw whether the provider must ask again, also of somebody who is in there
     * @param terug where the provider sends the browser
     * @return the page of the provider
     * @throws nl.buurtregie.platform.RuleViolation M31
     */
    public URI vraag(String browser, String naar, boolean opnieuw, URI terug) {
        State staat = new State();
        Nonce nonce = new Nonce();
        CodeVerifier bewijs = new CodeVerifier();
        AuthenticationRequest.Builder verzoek = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile", "email"), provider.client(), terug)
                .endpointURI(provider.inlogpagina())
                .state(staat)
                .nonce(nonce)
                .codeChallenge(bewijs, CodeChallengeMethod.S256);
        if (opnieuw) {
            verzoek.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
        } else {
            verzoek.maxAge((int) Duration.ofHours(inlog.uren()).toSeconds());
        }
        List<ACR> twee = instellingen.tweeStappen().stream().map(ACR::new).toList();
        if (!twee.isEmpty()) {
            verzoek.acrValues(twee);
        }
        vragen.stel(staat.getValue(), browser, new Gemeentevraag(nonce.getValue(), bewijs.getValue(), naar));
        return verzoek.build().toURI();
    }
}
