package nl.buurtregie.wijkkompas.afscherming;

/** The rules for small numbers as a page says them, whatever the organisation set. */
public final class Regelwoorden {

    private Regelwoorden() {}

    /** A sentence of its own. */
    public static String afgerond(Regels regels) {
        return regels.afronding() == 1
                ? "Aantallen zijn niet afgerond."
                : "Aantallen zijn afgerond op " + regels.afronding() + ".";
    }

    /** "1 tot en met 4". */
    public static String klein(Regels regels) {
        return "1 tot en met " + (regels.klein() - 1);
    }

    /** @param wat what is counted, in the plural */
    public static String teWeinig(Regels regels, String wat) {
        return "geen percentage: minder dan " + regels.noemer() + " " + wat;
    }
}
