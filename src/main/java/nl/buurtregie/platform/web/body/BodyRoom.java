package nl.buurtregie.platform.web.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bounds what large bodies together take of memory: a few photos fit at one moment, forty do not. Who finds no room waits a
 * little and is told to come back by {@link RoomControl}; whatever has no files in it never waits.
 */
@WebFilter("/*")
public class BodyRoom extends HttpFilter {

    static final String FULL = "body.full";

    /** Kilobytes; three times the largest photo, and more than the largest table. */
    static final int ROOM = 36 * 1024;

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Waiting takes a thread, and some must be left for everybody else. */
    private static final int MOST_WAITING = 6;

    private final transient Semaphore room = new Semaphore(ROOM, true);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int weight = weight(request.getMethod(), request.getContentLengthLong());
        if (weight == 0) {
            chain.doFilter(request, response);
            return;
        }
        boolean fits = waitFor(weight);
        try {
            request.setAttribute(FULL, !fits);
            chain.doFilter(request, response);
        } finally {
            if (fits) {
                room.release(weight);
            }
        }
    }

    /** A length that is not told counts as the largest; an ordinary form weighs nothing. */
    static int weight(String method, long length) {
        boolean carries = method.equals("POST") || method.equals("PUT");
        if (!carries || length >= 0 && length <= RequestBody.LIMIT) {
            return 0;
        }
        long kilobytes = length < 0 ? ROOM / 3 : length / 1024 + 1;
        return (int) Math.min(ROOM, kilobytes);
    }

    private boolean waitFor(int weight) {
        try {
            return room.getQueueLength() < MOST_WAITING
                    && room.tryAcquire(weight, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
