package nl.buurtregie.correspondentie;

import java.util.List;

/**
 * What stands above a letter on paper.
 *
 * @param afzender our name, and below it our address
 * @param lezer whom it is for, and the address
 */
public record Briefhoofd(List<String> afzender, List<String> lezer) {

    private static final String REGEL = "\n";

    /** As a letter keeps it. */
    static Briefhoofd van(String afzender, String lezer) {
        return new Briefhoofd(List.of(afzender.split(REGEL)), List.of(lezer.split(REGEL)));
    }

    static String tekst(List<String> regels) {
        return String.join(REGEL, regels);
    }
}
