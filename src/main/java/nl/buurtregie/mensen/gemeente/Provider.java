package nl.buurtregie.mensen.gemeente;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.buurtregie.platform.RuleViolation;

/** Speaks with the provider. What it says is judged by the Nimbus SDK: who signed it, for whom, for which question, and until when. */
@ApplicationScoped
class Provider {

    private static final int GEDULD = 3_000; // milliseconds, to connect and to answer
    private static final int BYTES = 100 * 1024;
    private static final Duration BEWAAR = Duration.ofMinutes(10);
    private static final Set<JWSAlgorithm> HANDTEKENINGEN =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    @Inject
    private Gemeenteinstellingen instellingen;

    @Inject
    private Clock clock;

    private volatile Bekend bekend;

    /** What the provider says about itself, with its keys. */
    private record Bekend(OIDCProviderMetadata gegevens, JWKSource<SecurityContext> sleutels, Instant sinds) {}

    /** The page where somebody logs in. @throws RuleViolation M31 */
    URI inlogpagina() {
        return bekend().gegevens().getAuthorizationEndpointURI();
    }

    /**
     * Changes the code that came with the browser into who it is.
     *
     * @throws RuleViolation M28, M31
     */
    IDTokenClaimsSet wissel(String code, Gemeentevraag vraag, URI terug) {
        AuthorizationCodeGrant gunst =
                new AuthorizationCodeGrant(new AuthorizationCode(code), terug, new CodeVerifier(vraag.bewijs()));
        URI loket = bekend().gegevens().getTokenEndpointURI();
        TokenRequest verzoek = instellingen
                .geheim()
                .map(geheim ->
                        new TokenRequest.Builder(loket, new ClientSecretBasic(client(), new Secret(geheim)), gunst))
                .orElseGet(() -> new TokenRequest.Builder(loket, client(), gunst))
                .build();
        TokenResponse antwoord = stuur(verzoek);
        if (!antwoord.indicatesSuccess()) {
            throw nee(antwoord.toErrorResponse().getErrorObject().getCode(), null);
        }
        try {
            JWT token = ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) antwoord.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
            return new IDTokenValidator(uitgever(), client(), keuze(), null).validate(token, new Nonce(vraag.nonce()));
        } catch (BadJOSEException | JOSEException | ClassCastException | IllegalArgumentException vreemd) {
            throw nee("id token", vreemd);
        }
    }

    /** @throws RuleViolation M28 when the provider did not say so, or not to us */
    LogoutTokenClaimsSet afmelding(String token) {
        try {
            return new LogoutTokenValidator(uitgever(), client(), keuze(), null).validate(JWTParser.parse(token));
        } catch (BadJOSEException | JOSEException | java.text.ParseException | IllegalArgumentException vreemd) {
            throw nee("logout token", vreemd);
        }
    }

    private static TokenResponse stuur(TokenRequest verzoek) {
        try {
            HTTPRequest http = verzoek.toHTTPRequest();
            http.setConnectTimeout(GEDULD);
            http.setReadTimeout(GEDULD);
            return OIDCTokenResponseParser.parse(http.send());
        } catch (IOException weg) {
            throw weg(weg);
        } catch (com.nimbusds.oauth2.sdk.ParseException vreemd) {
            throw nee("token", vreemd);
        }
    }

    private JWSVerificationKeySelector<SecurityContext> keuze() {
        return new JWSVerificationKeySelector<>(HANDTEKENINGEN, bekend().sleutels());
    }

    private Bekend bekend() {
        Bekend nu = bekend;
        if (nu == null || nu.sinds().isBefore(clock.instant().minus(BEWAAR))) {
            try {
                OIDCProviderMetadata gegevens = OIDCProviderMetadata.resolve(uitgever(), GEDULD, GEDULD);
                nu = new Bekend(
                        gegevens,
                        JWKSourceBuilder.create(
                                        gegevens.getJWKSetURI().toURL(),
                                        new DefaultResourceRetriever(GEDULD, GEDULD, BYTES))
                                .build(),
                        clock.instant());
                bekend = nu;
            } catch (IOException | GeneralException weg) {
                throw weg(weg);
            }
        }
        return nu;
    }

    private Issuer uitgever() {
        return new Issuer(
                instellingen.uitgever().orElseThrow(() -> weg(new IllegalStateException("no provider is set up"))));
    }

    ClientID client() {
        return new ClientID(instellingen.client());
    }

    private static RuleViolation weg(Exception oorzaak) {
        RuleViolation nee = new RuleViolation(
                "M31",
                "Inloggen via de gemeente werkt nu niet. Gebruik een andere manier, of probeer het straks nog eens.");
        nee.initCause(oorzaak);
        return nee;
    }

    static RuleViolation nee(String wat, Exception oorzaak) {
        RuleViolation nee = new RuleViolation("M28", "Inloggen via de gemeente lukte niet. Probeer het nog eens.");
        nee.initCause(oorzaak == null ? new IllegalStateException(wat) : oorzaak);
        return nee;
    }
}
