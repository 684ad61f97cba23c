package nl.buurtregie.bemiddeling.werk.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtregie.platform.time.SharedClock;

/**
 * When somebody looked at the work list; null for never.
 *
 * @param laatste the last time that was kept
 * @param eerder the last time on a working day before that day
 */
record Blik(Instant laatste, Instant eerder) {

    /** Not every page that is opened is written down: what falls in between is told twice, and never not at all. */
    private static final Duration STAP = Duration.ofMinutes(10);

    static Blik uit(String tekst) {
        String[] delen = tekst.split("\\|", -1);
        return delen.length == 2 ? new Blik(moment(delen[0]), moment(delen[1])) : new Blik(null, null);
    }

    String alsTekst() {
        return laatste + "|" + eerder;
    }

    /** The last look on an earlier day than this one. */
    Optional<Instant> voor(LocalDate vandaag) {
        boolean alEerder = laatste != null && dag(laatste).isBefore(vandaag);
        return Optional.ofNullable(alEerder ? laatste : eerder);
    }

    /** A clock that was ahead, and is no more, kept looks that have not been. */
    Blik tot(Instant nu) {
        return new Blik(geweest(laatste, nu), geweest(eerder, nu));
    }

    private static Instant geweest(Instant moment, Instant nu) {
        return moment == null || moment.isAfter(nu) ? null : moment;
    }

    /** After a look now; the same when there is nothing to keep. */
    Blik na(Instant nu, boolean werkdag) {
        if (!werkdag || laatste != null && nu.isBefore(laatste.plus(STAP))) {
            return this;
        }
        return new Blik(nu, voor(dag(nu)).orElse(null));
    }

    private static Instant moment(String tekst) {
        try {
            return Instant.parse(tekst);
        } catch (DateTimeException nooit) {
            return null;
        }
    }

    private static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, SharedClock.ZONE);
    }
}
