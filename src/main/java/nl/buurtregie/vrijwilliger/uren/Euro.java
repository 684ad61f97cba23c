package nl.buurtregie.vrijwilliger.uren;

import java.util.Locale;
import nl.buurtregie.platform.RuleViolation;

/** An amount as people type it, and as a page shows it. */
public final class Euro {

    private static final int CENT = 100;

    private Euro() {}

    /**
     * "4", "4,20" or "€ 4.20".
     *
     * @return cents; null for nothing
     * @throws RuleViolation V21 at "ov" for anything else
     */
    public static Integer cent(String getypt) {
        if (getypt == null) {
            return null;
        }
        String bedrag = getypt.replaceAll("[€ ]", "").replace(',', '.');
        if (!bedrag.matches("[0-9]{1,4}([.][0-9]{1,2})?")) {
            throw new RuleViolation("V21", "ov", "Vul het bedrag zo in: 4,20.");
        }
        return (int) Math.round(Double.parseDouble(bedrag) * CENT);
    }

    /**
     * The same, with a minus before it when there is one.
     *
     * @throws RuleViolation V28 at "bedrag" for anything else
     */
    public static Integer verschil(String getypt) {
        String bedrag = getypt == null ? "" : getypt.replaceAll("[€ ]", "").replace(',', '.');
        if (!bedrag.matches("[-+]?[0-9]{1,4}([.][0-9]{1,2})?")) {
            throw new RuleViolation("V28", "bedrag", "Vul het verschil zo in: 4,20. Te veel betaald? Dan -4,20.");
        }
        return (int) Math.round(Double.parseDouble(bedrag) * CENT);
    }

    /** "4,20", "-4,20" */
    public static String woorden(int cent) {
        int af = Math.abs(cent);
        return (cent < 0 ? "-" : "") + String.format(Locale.ROOT, "%d,%02d", af / CENT, af % CENT);
    }
}
