package nl.buurtregie.beheer.web;

import java.util.List;

/**
 * The state of the installation.
 *
 * @param soort of the line on top: ok, warning or error
 * @param sinds version, and since when this server runs
 */
public record HoeGaatHetView(String kop, String soort, String sinds, List<Regel> regels) {

    /** @param weg where to do something about it; null when that is not in the program */
    public record Regel(String naam, String woorden, String staat, String kleur, String weg) {}
}
