package nl.buurtregie.privacy.bewaren;

import java.time.Instant;
import java.util.List;

/**
 * One dry run.
 *
 * @param klaarOp null: it runs, or waits for its turn
 * @param weg how many went so far, and came back
 * @param van how many were past their term when it was asked for
 * @param feiten rows that are counted; null while it runs
 * @param gelijk how many of them stand in a table that the round left as it was
 */
public record Proefronde(
        long id, Instant gevraagdOp, String door, Instant klaarOp, int weg, int van, Long feiten, Long gelijk) {

    /** What came of it. */
    public record Uitslag(List<Soort> soorten, Gelijk cijfers) {}

    /**
     * One kind.
     *
     * @param termijn with which it looked, as ISO 8601
     * @param voorbeeld the one that was looked at; null when there was none
     */
    public record Soort(
            String soort, String termijn, int aantal, boolean mislukt, String voorbeeld, List<Veld> velden) {}

    /** What stood in one place before and after, without what it was; null: nothing. */
    public record Veld(String wat, String voor, String na) {}

    /** How many of all rows that are counted stand in a table that stayed the same. */
    record Gelijk(long gelijk, long van) {}

    public boolean isKlaar() {
        return klaarOp != null;
    }

    public boolean isGelijk() {
        return feiten != null && feiten.equals(gelijk);
    }
}
