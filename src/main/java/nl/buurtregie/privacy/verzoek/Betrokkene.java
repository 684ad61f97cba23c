package nl.buurtregie.privacy.verzoek;

/**
 * One person as one capability knows him or her: exactly one party of a case, or whoever made one report.
 *
 * @param sleutel the id of the party, or of the report
 * @param nummer of the case or the report
 * @param omschrijving "A. Dijkstra, eerste buur, Zandstraat 12": to tell people apart, and kept nowhere
 * @param zonderNaam "eerste buur": for whoever may be another than the one who asks
 */
public record Betrokkene(Soort soort, long sleutel, String nummer, String omschrijving, String zonderNaam) {

    /** As what we know somebody. */
    public enum Soort {
        PARTIJ,
        MELDER,
        VRIJWILLIGER
    }

    /** When it seems to be somebody else: who that is, is not told. */
    Betrokkene verborgen() {
        return new Betrokkene(soort, sleutel, nummer, zonderNaam, zonderNaam);
    }

    /** As a form sends it back. */
    public String code() {
        return soort + ":" + sleutel;
    }
}
