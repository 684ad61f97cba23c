package nl.buurtregie.post.inkomend;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The token with which we open the mailbox, asked for as an application (RFC 6749, 4.4), and again shortly before it ends. */
@ApplicationScoped
class Postbustoken {

    private static final int GEDULD = 10_000;
    private static final Duration MARGE = Duration.ofMinutes(2);

    @Inject
    private Postbusinstellingen instellingen;

    @Inject
    private Clock clock;

    private String token;
    private Instant tot = Instant.MIN;

    synchronized String geef() throws MessagingException {
        if (!clock.instant().isBefore(tot)) {
            vraag();
        }
        return token;
    }

    /** The mailbox did not take it: the next round asks for another. */
    synchronized void vergeet() {
        tot = Instant.MIN;
    }

    private void vraag() throws MessagingException {
        TokenResponse antwoord;
        try {
            TokenRequest.Builder vraag = new TokenRequest.Builder(
                    URI.create(instellingen.tokenadres()),
                    new ClientSecretPost(
                            new ClientID(instellingen.tokenclient()), new Secret(instellingen.tokengeheim())),
                    new ClientCredentialsGrant());
            HTTPRequest http =
                    vraag.scope(Scope.parse(instellingen.tokenbereik())).build().toHTTPRequest();
            http.setConnectTimeout(GEDULD);
            http.setReadTimeout(GEDULD);
            http.setFollowRedirects(false);
            antwoord = TokenResponse.parse(http.send());
        } catch (IOException | ParseException nietBereikt) {
            throw new MessagingException("geen token: " + nietBereikt.getClass().getSimpleName(), nietBereikt);
        }
        if (!antwoord.indicatesSuccess()) {
            throw new AuthenticationFailedException(
                    "geen token: " + antwoord.toErrorResponse().getErrorObject().getCode());
        }
        var gekregen = antwoord.toSuccessResponse().getTokens().getAccessToken();
        token = gekregen.getValue();
        tot = clock.instant().plusSeconds(gekregen.getLifetime()).minus(MARGE);
    }
}
