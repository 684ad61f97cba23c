package nl.buurtregie.open311;

import java.time.Duration;
import java.time.Instant;

/** Between which moments; without an end until now, without a begin as long as is usual, and never longer. */
public record Zoekvraag(Instant van, Instant tot) {

    /** @param venster the longest */
    public static Zoekvraag van(String begin, String einde, Instant nu, Duration venster) {
        Instant tot = Verzoek.moment(einde);
        Instant laatst = tot == null || tot.isAfter(nu) ? nu : tot;
        Instant van = Verzoek.moment(begin);
        Instant eerst = van == null ? laatst.minus(venster) : van;
        Instant langst = laatst.minus(Duration.ofDays(90));
        return new Zoekvraag(eerst.isBefore(langst) ? langst : eerst, laatst);
    }
}
