package nl.buurtregie.platform.web.security;

import java.time.Duration;

/**
 * So many times in a period; what was used comes back bit by bit.
 *
 * @param times 1 or more
 */
record Limit(int times, Duration period) {

    private static final int NANOS_A_MICRO = 1_000;

    /** @param text "10/PT1H", as {@code Rule.times} judged it at the start */
    static Limit of(String text) {
        String[] parts = text.split("/");
        return new Limit(Integer.parseInt(parts[0].strip()), Duration.parse(parts[1].strip()));
    }

    /** After how long one comes back, in microseconds; rounded up, so that it is never more than was said. */
    long microsForOne() {
        return (micros() + times - 1) / times;
    }

    /** The period in microseconds. */
    long micros() {
        return period.toNanos() / NANOS_A_MICRO;
    }
}
