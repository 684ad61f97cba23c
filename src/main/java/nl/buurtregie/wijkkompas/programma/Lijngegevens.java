package nl.buurtregie.wijkkompas.programma;

/**
 * What somebody fills in about a line.
 *
 * @param doel what we wanted to reach
 * @param gedaan what was done for it
 * @param resultaat what came of it
 * @param uren null when nobody counts them
 */
public record Lijngegevens(
        String naam, int volgorde, String doel, String gedaan, String resultaat, Integer uren, Bedragen bedragen) {}
