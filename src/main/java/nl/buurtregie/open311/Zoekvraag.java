package nl.buurtregie.open311;

import java.time.Duration;
import java.time.Instant;
import nl.buurtregie.platform.RuleViolation;

/** Between which moments; of the one that is not named the other makes it: until now, and as long as is usual. */
public record Zoekvraag(Instant van, Instant tot) {

    private static final Duration LANGSTE = Duration.ofDays(90);

    /** Ninety days of a calendar may be an hour longer. */
    private static final Duration ZOMERTIJD = Duration.ofHours(1);

    /**
     * A begin that is longer ago than the longest is kept: then it ends so much later.
     *
     * @param venster how long it is when no begin is named
     * @throws RuleViolation X1.15 when both are named, and too far from each other
     */
    public static Zoekvraag van(String begin, String einde, Instant nu, Duration venster) {
        Instant van = Verzoek.moment(begin);
        Instant tot = Verzoek.moment(einde);
        Instant laatst = tot == null || tot.isAfter(nu) ? nu : tot;
        if (van == null) {
            return new Zoekvraag(laatst.minus(venster), laatst);
        }
        Instant verst = van.plus(LANGSTE);
        if (tot != null && verst.plus(ZOMERTIJD).isBefore(laatst)) {
            throw new RuleViolation(
                    "X1.15", "start_date", "start_date is at most 90 days before end_date: ask for the rest apart");
        }
        return new Zoekvraag(van, tot == null && verst.isBefore(nu) ? verst : laatst);
    }
}
