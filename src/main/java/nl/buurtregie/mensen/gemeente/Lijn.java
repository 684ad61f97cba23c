package nl.buurtregie.mensen.gemeente;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.buurtregie.platform.HttpCall;

/** The line to the provider: an answer is there within seconds as a whole, and is no longer than can be meant. */
@ApplicationScoped
class Lijn {

    private static final Duration GEDULD = Duration.ofSeconds(3);
    private static final int BYTES = 200 * 1024;

    private final HttpCall lijn = new HttpCall(GEDULD, GEDULD, BYTES);

    /** @throws IOException when there is no good answer, or not in time */
    String haal(URI adres) throws IOException {
        HttpResponse<byte[]> antwoord = lijn.send(HttpRequest.newBuilder(adres).build());
        if (antwoord.statusCode() != 200) {
            throw new IOException(adres + " antwoordt " + antwoord.statusCode());
        }
        return tekst(antwoord);
    }

    /** @throws IOException when there is no answer, not in time, or it says that something is wrong there */
    HTTPResponse stuur(HTTPRequest vraag) throws IOException, ParseException {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(vraag.getURI())
                .method(vraag.getMethod().name(), BodyPublishers.ofString(vraag.getBody()));
        vraag.getHeaderMap().forEach((naam, waarden) -> waarden.forEach(waarde -> verzoek.header(naam, waarde)));
        HttpResponse<byte[]> antwoord = lijn.send(verzoek.build());
        if (antwoord.statusCode() >= 500) {
            throw new IOException(vraag.getURI() + " antwoordt " + antwoord.statusCode());
        }
        HTTPResponse gezegd = new HTTPResponse(antwoord.statusCode());
        gezegd.setContentType(antwoord.headers().firstValue("Content-Type").orElse("text/plain"));
        gezegd.setBody(tekst(antwoord));
        return gezegd;
    }

    private static String tekst(HttpResponse<byte[]> antwoord) {
        return new String(antwoord.body(), StandardCharsets.UTF_8);
    }
}
