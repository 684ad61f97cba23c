package nl.buurtregie.open311;

import java.time.Instant;
import java.util.List;

/**
 * What another program tells about its own report.
 *
 * @param kenmerk their own key of it, 1 to 80 characters
 * @param nummer our number of the report
 * @param tekst a few words, or null
 * @param media where photos with it can be seen
 * @param status how it stands with them, in the words of GeoReport or of FixMyStreet, or null
 * @param gezegdOp when it was said there (ISO 8601), or null
 */
public record Aanvulling(
        String apiKey,
        String kenmerk,
        String nummer,
        String tekst,
        List<String> media,
        String status,
        String gezegdOp) {

    /** @throws nl.buurtregie.platform.RuleViolation X1.8 when it does not fit */
    String toelichting() {
        return Verzoek.toelichting(tekst, media);
    }

    /** A clock that runs ahead is not believed. */
    Instant moment(Instant nu) {
        Instant gezegd = Verzoek.moment(gezegdOp);
        return gezegd == null || gezegd.isAfter(nu) ? nu : gezegd;
    }
}
