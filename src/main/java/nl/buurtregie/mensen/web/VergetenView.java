package nl.buurtregie.mensen.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * A forgotten password: who asks, or the new one.
 *
 * @param gevraagd somebody asked just now, and hears the same whoever it was
 * @param kan whether a link can be mailed from here
 * @param regels of a password; empty on the page that asks who it is
 */
public record VergetenView(String actie, boolean gevraagd, boolean kan, List<String> regels, FormView form) {}
