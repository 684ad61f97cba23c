package nl.buurtregie.post.inkomend;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.buurtregie.platform.HttpCall;

/** The token with which we open the mailbox, asked for as an application (RFC 6749, 4.4), and again shortly before it ends. */
@ApplicationScoped
class Postbustoken {

    private static final Duration VERBINDEN = Duration.ofSeconds(10);
    private static final int MEESTE_BYTES = 64 * 1024;
    private static final Duration MARGE = Duration.ofMinutes(2);

    @Inject
    private Postbusinstellingen instellingen;

    @Inject
    private Clock clock;

    private final HttpCall lijn;
    private String token;
    private Instant tot = Instant.MIN;

    Postbustoken() {
        this(Duration.ofSeconds(20));
    }

    /** @param geduld until the last byte of an answer */
    Postbustoken(Duration geduld) {
        lijn = new HttpCall(VERBINDEN, geduld, MEESTE_BYTES);
    }

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
            antwoord = TokenResponse.parse(stuur(
                    vraag.scope(Scope.parse(instellingen.tokenbereik())).build().toHTTPRequest()));
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

    private HTTPResponse stuur(HTTPRequest vraag) throws IOException, ParseException {
        HttpRequest.Builder verzoek =
                HttpRequest.newBuilder(vraag.getURI()).POST(BodyPublishers.ofString(vraag.getBody()));
        vraag.getHeaderMap().forEach((naam, waarden) -> waarden.forEach(waarde -> verzoek.header(naam, waarde)));
        HttpResponse<byte[]> antwoord = lijn.send(verzoek.build());
        HTTPResponse gezegd = new HTTPResponse(antwoord.statusCode());
        gezegd.setContentType(antwoord.headers().firstValue("Content-Type").orElse("text/plain"));
        gezegd.setBody(new String(antwoord.body(), StandardCharsets.UTF_8));
        return gezegd;
    }
}
