package nl.buurtregie.platform.log;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The mark of the request that this thread answers: in its answer, on its error page and in all that is logged meanwhile. */
public final class RequestMark {

    /** In requests of a proxy of ours, and in our answers. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern GOOD = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int SPOKEN = 8;
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestMark() {}

    /**
     * From here on this thread answers that request.
     *
     * @param given what a proxy of ours calls it, or null; one of ours is made when it is not 8 to 64 letters, digits and dashes
     */
    public static String begin(String given) {
        boolean good = given != null && GOOD.matcher(given).matches();
        String mark = good ? given : UUID.randomUUID().toString().replace("-", "");
        CURRENT.set(mark);
        return mark;
    }

    /** It is answered. */
    public static void end() {
        CURRENT.remove();
    }

    /** Empty outside of a request. */
    static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The first eight characters, for people to read out: the log is searched by its begin. Made for now when there is no request. */
    public static String spoken() {
        return current().orElseGet(() -> UUID.randomUUID().toString()).substring(0, SPOKEN);
    }
}
