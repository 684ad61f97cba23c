package nl.buurtregie.privacy.verzoek;

/**
 * One person as one capability knows him or her: exactly one party of a case, or whoever made one report.
 *
 * @param sleutel the id of the party, or of the report
 * @param nummer of the case or the report
 * @param omschrijving "A. Dijkstra, eerste buur, Zandstraat 12": to tell people apart, and kept nowhere
 */
public record Betrokkene(Soort soort, long sleutel, String nummer, String omschrijving) {

    /** As what we know somebody. */
    public enum Soort {
        PARTIJ,
        MELDER
    }

    /** As a form sends it back. */
    public String code() {
        return soort + ":" + sleutel;
    }
}
