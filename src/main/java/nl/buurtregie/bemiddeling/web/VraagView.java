package nl.buurtregie.bemiddeling.web;

/**
 * The question to do a case: nothing by which a neighbour could be found.
 *
 * @param actie where the answer goes
 * @param voor until when
 * @param laat the time is over; the answer still counts
 */
public record VraagView(
        String actie, String waarover, String buurt, String taal, String grootte, String voor, boolean laat) {}
