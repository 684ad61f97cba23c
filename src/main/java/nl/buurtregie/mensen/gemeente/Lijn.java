package nl.buurtregie.mensen.gemeente;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The line to the provider: an answer is there within seconds as a whole, and is no longer than can be meant. */
@ApplicationScoped
class Lijn {

    private static final Duration GEDULD = Duration.ofSeconds(3);
    private static final int BYTES = 200 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(GEDULD)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER) // or a code and our secret go along to somebody else
            .build();

    /** @throws IOException when there is no good answer, or not in time */
    String haal(URI adres) throws IOException {
        HttpResponse<byte[]> antwoord = stuur(HttpRequest.newBuilder(adres).build());
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
        HttpResponse<byte[]> antwoord = stuur(verzoek.build());
        if (antwoord.statusCode() >= 500) {
            throw new IOException(vraag.getURI() + " antwoordt " + antwoord.statusCode());
        }
        HTTPResponse gezegd = new HTTPResponse(antwoord.statusCode());
        gezegd.setContentType(antwoord.headers().firstValue("Content-Type").orElse("text/plain"));
        gezegd.setBody(tekst(antwoord));
        return gezegd;
    }

    private HttpResponse<byte[]> stuur(HttpRequest verzoek) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> straks = client.sendAsync(verzoek, kop -> new Emmer());
        try {
            return straks.get(GEDULD.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException weg) {
            straks.cancel(true);
            throw new IOException(verzoek.uri() + " antwoordt niet", weg);
        } catch (InterruptedException gestoord) {
            straks.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static String tekst(HttpResponse<byte[]> antwoord) {
        return new String(antwoord.body(), StandardCharsets.UTF_8);
    }

    /** Takes a body until it is too much. */
    private static final class Emmer implements BodySubscriber<byte[]> {

        private final BodySubscriber<byte[]> alles = BodySubscribers.ofByteArray();
        private Flow.Subscription kraan;
        private long ruimte = BYTES;

        @Override
        public CompletionStage<byte[]> getBody() {
            return alles.getBody();
        }

        @Override
        public void onSubscribe(Flow.Subscription bron) {
            kraan = bron;
            alles.onSubscribe(bron);
        }

        @Override
        public void onNext(List<ByteBuffer> deel) {
            ruimte -= deel.stream().mapToLong(ByteBuffer::remaining).sum();
            if (ruimte < 0) {
                kraan.cancel();
                alles.onError(new IOException("te lang"));
            } else {
                alles.onNext(deel);
            }
        }

        @Override
        public void onError(Throwable fout) {
            alles.onError(fout);
        }

        @Override
        public void onComplete() {
            alles.onComplete();
        }
    }
}
