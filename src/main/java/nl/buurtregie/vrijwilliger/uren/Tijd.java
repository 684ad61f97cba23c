package nl.buurtregie.vrijwilliger.uren;

import nl.buurtregie.platform.RuleViolation;

/**
 * How long something took and what the way there cost. Nothing in it has to be told.
 *
 * @param minuten 0 to 720, of preparing, talking and writing down together
 * @param km 0 to 500, there and back
 * @param ovCent 0 to 20,000 cents, for bus or train
 */
public record Tijd(int minuten, int km, int ovCent) {

    private static final int MEESTE_MINUTEN = 720;
    private static final int MEESTE_KM = 500;
    private static final int MEESTE_CENT = 20_000;

    /** From a form; null is nothing. */
    public static Tijd van(Integer minuten, Integer km, Integer ovCent) {
        return new Tijd(of(minuten), of(km), of(ovCent));
    }

    private static int of(Integer getal) {
        return getal == null ? 0 : getal;
    }

    public boolean isLeeg() {
        return minuten == 0 && km == 0 && ovCent == 0;
    }

    void keur() {
        if (minuten < 0 || minuten > MEESTE_MINUTEN) {
            throw new RuleViolation("V21", "minuten", "Kies een tijd van hooguit 12 uur.");
        }
        if (km < 0 || km > MEESTE_KM) {
            throw new RuleViolation("V21", "km", "Vul hooguit " + MEESTE_KM + " kilometer in.");
        }
        if (ovCent < 0 || ovCent > MEESTE_CENT) {
            throw new RuleViolation("V21", "ov", "Vul hooguit 200 euro in.");
        }
    }
}
