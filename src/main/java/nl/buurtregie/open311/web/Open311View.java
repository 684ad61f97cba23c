package nl.buurtregie.open311.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * Keys of other programs.
 *
 * @param nieuw the key that was just made: shown once; null otherwise
 */
public record Open311View(String adres, String nieuw, List<Regel> regels, FormView form) {

    /** One key; pad is null when it does not work any more. */
    public record Regel(String naam, String sinds, String stand, String pad) {}
}
