package nl.buurtregie.platform.web.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.buurtregie.platform.web.address.ClientAddress;

/**
 * Reads what is sent, within bounds of bytes, time and number. A thread waits while somebody sends: whoever sends slowly, or
 * stops halfway, holds a few of them at most, and never all.
 */
@ApplicationScoped
class BodyReader {

    /** At the same moment; half of the threads of the server. */
    private static final int TOGETHER = 16;

    private static final int PER_ADDRESS = 8;

    static final Duration FORM = Duration.ofSeconds(15);

    /** For files, from a phone in the street. */
    static final Duration FILE = Duration.ofSeconds(90);

    @Inject
    private ClientAddress address;

    private final Map<String, Integer> reading = new HashMap<>();
    private int together;

    /**
     * @param limit bytes; of a longer body one more byte than this comes back
     * @throws WebApplicationException 408 when it took longer than {@code most}, 503 when too many send at the same moment
     */
    byte[] read(InputStream in, int limit, Duration most) {
        String from = address.value();
        enter(from);
        try {
            return read(in, limit, System.nanoTime() + most.toNanos());
        } catch (IOException stopped) {
            throw refused(408);
        } finally {
            leave(from);
        }
    }

    private static byte[] read(InputStream in, int limit, long until) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        int read = in.read(part, 0, Math.min(part.length, limit + 1));
        while (read > 0) {
            body.write(part, 0, read);
            if (System.nanoTime() > until) {
                throw refused(408);
            }
            read = in.read(part, 0, Math.min(part.length, limit + 1 - body.size()));
        }
        return body.toByteArray();
    }

    private synchronized void enter(String from) {
        if (together >= TOGETHER || reading.getOrDefault(from, 0) >= PER_ADDRESS) {
            throw refused(503);
        }
        together++;
        reading.merge(from, 1, Integer::sum);
    }

    private synchronized void leave(String from) {
        together--;
        reading.computeIfPresent(from, (who, times) -> times == 1 ? null : times - 1);
    }

    private static WebApplicationException refused(int status) {
        return new WebApplicationException(
                Response.status(status).header("Retry-After", "60").build());
    }
}
