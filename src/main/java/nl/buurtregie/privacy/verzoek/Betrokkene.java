package nl.buurtregie.privacy.verzoek;

/**
 * One person as one capability knows him or her: exactly one party of a case, whoever made one report, the road of one volunteer,
 * one account, or one verwijzer.
 *
 * @param sleutel the id of the party, the report, the road, the account or the verwijzer
 * @param nummer of the case or the report; "V-12" of a road, "A-12" of an account, "W-12" of a verwijzer in the book
 * @param omschrijving "A. Dijkstra, eerste buur, Zandstraat 12": to tell people apart, and kept nowhere
 * @param zonderNaam "eerste buur": for whoever may be another than the one who asks
 */
public record Betrokkene(Soort soort, long sleutel, String nummer, String omschrijving, String zonderNaam) {

    /** As what we know somebody. */
    public enum Soort {
        PARTIJ,
        MELDER,
        VRIJWILLIGER,
        MEDEWERKER,
        VERWIJZER;

        /** Works here, or did; nothing of a neighbour. */
        public boolean isBijOns() {
            return this == VRIJWILLIGER || this == MEDEWERKER;
        }
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
