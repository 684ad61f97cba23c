package nl.buurtregie.vrijwilliger;

import nl.buurtregie.platform.RuleViolation;

/**
 * Where somebody who mediates is called; the coördinator sees it.
 *
 * @param nummer 1 to 20 characters
 * @param voorPaar he or she said that the other of a pair may see it too, on the page of a case they do together
 */
public record Belnummer(String nummer, boolean voorPaar) {

    private static final int LANGST = 20;

    /**
     * Null when there is no number.
     *
     * @throws RuleViolation V7, too long to be one
     */
    public static Belnummer van(String nummer, boolean voorPaar) {
        eis(nummer);
        return nummer == null ? null : new Belnummer(nummer, voorPaar);
    }

    /** @throws RuleViolation V7, too long to be a number; null is fine */
    public static void eis(String nummer) {
        if (nummer != null && nummer.length() > LANGST) {
            throw new RuleViolation("V7", "telefoon", "Vul een telefoonnummer in van hooguit " + LANGST + " tekens.");
        }
    }
}
