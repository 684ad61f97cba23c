package nl.buurtregie.mensen.gemeente;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
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
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Inloginstellingen;
import nl.buurtregie.platform.RuleViolation;

/** Speaks with the provider. What it says is judged by the Nimbus SDK: who signed it, for whom, for which question, and until when. */
@ApplicationScoped
class Provider {

    /** As long as the specification lets them be. */
    private static final int LANGSTE_NAAM = 255;

    /** Between their clock and ours. */
    private static final Duration SCHEEF = Duration.ofMinutes(1);

    private static final Set<JWSAlgorithm> HANDTEKENINGEN =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    @Inject
    private Gemeenteinstellingen instellingen;

    @Inject
    private Inloginstellingen inlog;

    @Inject
    private Lijn lijn;

    @Inject
    private Clock clock;

    private volatile Bekend bekend;

    /** What the provider says about itself, with its keys. */
    private record Bekend(OIDCProviderMetadata gegevens, JWKSource<SecurityContext> sleutels) {}

    /**
     * The page where somebody logs in. It is asked each time: nobody must be sent to a provider that is away.
     *
     * @throws RuleViolation M31
     */
    URI inlogpagina() {
        return vraagOpnieuw().gegevens().getAuthorizationEndpointURI();
    }

    /** Where somebody logs out there; empty when it does not say. @throws RuleViolation M31 */
    Optional<URI> uitlogpagina() {
        return Optional.ofNullable(bekend().gegevens().getEndSessionEndpointURI());
    }

    /**
     * Changes the code that came with the browser into who it is.
     *
     * @throws RuleViolation M28, M31
     */
    IDTokenClaimsSet wissel(String code, Gemeentevraag vraag, URI terug) {
        if (code.isBlank()) {
            throw nee("code", null);
        }
        TokenResponse antwoord = stuur(verzoek(code, vraag, terug));
        if (!antwoord.indicatesSuccess()) {
            throw nee(antwoord.toErrorResponse().getErrorObject().getCode(), null);
        }
        if (!(antwoord instanceof OIDCTokenResponse tokens)) {
            throw nee("no id token", null);
        }
        try {
            IDTokenClaimsSet gezegd = new IDTokenValidator(uitgever(), client(), keuze(), null)
                    .validate(tokens.getOIDCTokens().getIDToken(), new Nonce(vraag.nonce()));
            keur(gezegd);
            return gezegd;
        } catch (BadJOSEException | IllegalArgumentException vreemd) {
            throw nee("id token", vreemd);
        } catch (JOSEException weg) {
            throw weg(weg);
        }
    }

    private TokenRequest verzoek(String code, Gemeentevraag vraag, URI terug) {
        AuthorizationCodeGrant gunst =
                new AuthorizationCodeGrant(new AuthorizationCode(code), terug, new CodeVerifier(vraag.bewijs()));
        URI loket = bekend().gegevens().getTokenEndpointURI();
        return instellingen
                .geheim()
                .map(geheim ->
                        new TokenRequest.Builder(loket, new ClientSecretBasic(client(), new Secret(geheim)), gunst))
                .orElseGet(() -> new TokenRequest.Builder(loket, client(), gunst))
                .build();
    }

    /** What the SDK leaves: made for us and nobody beside us (OpenID Connect Core 3.1.3.7), not too old, and short enough to keep. */
    private void keur(IDTokenClaimsSet gezegd) throws BadJOSEException {
        boolean voorOns = gezegd.getAuthorizedParty() == null
                ? gezegd.getAudience().size() == 1
                : gezegd.getAuthorizedParty().getValue().equals(instellingen.client());
        if (!voorOns || isTeOud(gezegd) || isTeLang(gezegd.getSubject()) || isTeLang(gezegd.getSessionID())) {
            throw new BadJOSEException("for another, too old, or too long a name");
        }
    }

    /** A session there that is older than any may be here was asked to be asked again. A provider need not say how old it is. */
    private boolean isTeOud(IDTokenClaimsSet gezegd) {
        return gezegd.getAuthenticationTime() != null
                && gezegd.getAuthenticationTime()
                        .toInstant()
                        .isBefore(clock.instant()
                                .minus(Duration.ofHours(inlog.uren()))
                                .minus(SCHEEF));
    }

    private static boolean isTeLang(Identifier naam) {
        return naam != null && naam.getValue().length() > LANGSTE_NAAM;
    }

    /** @throws RuleViolation M28 when the provider did not say so, or not to us */
    LogoutTokenClaimsSet afmelding(String token) {
        try {
            return new LogoutTokenValidator(uitgever(), client(), true, keuze(), null).validate(JWTParser.parse(token));
        } catch (BadJOSEException | java.text.ParseException vreemd) {
            throw nee("logout token", vreemd);
        } catch (JOSEException weg) {
            throw weg(weg);
        }
    }

    private TokenResponse stuur(TokenRequest verzoek) {
        try {
            return OIDCTokenResponseParser.parse(lijn.stuur(verzoek.toHTTPRequest()));
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
        return nu == null ? vraagOpnieuw() : nu;
    }

    private Bekend vraagOpnieuw() {
        try {
            OIDCProviderMetadata gegevens = OIDCProviderMetadata.parse(
                    lijn.haal(OIDCProviderMetadata.resolveURL(uitgever()).toURI()));
            if (!gegevens.getIssuer().equals(uitgever())
                    || gegevens.getAuthorizationEndpointURI() == null
                    || gegevens.getTokenEndpointURI() == null) {
                throw new GeneralException("not what it should say about itself");
            }
            Bekend eerder = bekend;
            boolean zelfde = eerder != null && eerder.gegevens().getJWKSetURI().equals(gegevens.getJWKSetURI());
            bekend = new Bekend(gegevens, zelfde ? eerder.sleutels() : sleutels(gegevens.getJWKSetURI()));
            return bekend;
        } catch (IOException | GeneralException | IllegalArgumentException | URISyntaxException weg) {
            throw weg(weg);
        }
    }

    private JWKSource<SecurityContext> sleutels(URI plek) throws IOException {
        return JWKSourceBuilder.create(
                        plek.toURL(),
                        adres -> new Resource(lijn.haal(URI.create(adres.toString())), "application/json"))
                .build();
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
