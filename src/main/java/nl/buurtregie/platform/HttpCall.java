package nl.buurtregie.platform;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks another machine. Its answer is there within seconds as a whole, and is no longer than can be meant: the time-out of
 * {@link HttpRequest} ends when the headers are in, and who falls silent after them would hold whoever asks for ever.
 */
public final class HttpCall {

    private final HttpClient client;
    private final Duration patience;
    private final long most;

    /**
     * @param patience until the last byte of the answer
     * @param most bytes of the answer
     */
    public HttpCall(Duration connect, Duration patience, long most) {
        this.patience = patience;
        this.most = most;
        client = HttpClient.newBuilder()
                .connectTimeout(connect)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER) // or what is secret goes along to somebody else
                .build();
    }

    /**
     * @throws java.net.ConnectException when nobody was there: nothing was asked
     * @throws java.net.http.HttpConnectTimeoutException the same
     * @throws InterruptedIOException when this thread has to stop
     * @throws IOException when there is no whole answer, or not in time: perhaps it was heard
     */
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> soon = client.sendAsync(request, head -> new Bucket(most));
        try {
            return soon.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException why ? why : new IOException(failed.getCause());
        } catch (TimeoutException silent) {
            soon.cancel(true);
            throw new HttpTimeoutException("no whole answer in " + patience.toSeconds() + " s");
        } catch (InterruptedException stopped) {
            soon.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Takes a body until it is too much. */
    private static final class Bucket implements BodySubscriber<byte[]> {

        private final BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
        private Flow.Subscription tap;
        private long room;

        Bucket(long most) {
            room = most;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return all.getBody();
        }

        @Override
        public void onSubscribe(Flow.Subscription source) {
            tap = source;
            all.onSubscribe(source);
        }

        @Override
        public void onNext(List<ByteBuffer> part) {
            room -= part.stream().mapToLong(ByteBuffer::remaining).sum();
            if (room < 0) {
                tap.cancel();
                all.onError(new IOException("an answer that is too long"));
            } else {
                all.onNext(part);
            }
        }

        @Override
        public void onError(Throwable fault) {
            all.onError(fault);
        }

        @Override
        public void onComplete() {
            all.onComplete();
        }
    }
}
