package nl.buurtregie.mensen.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * A list of people: the file to choose, or what would be done with it.
 *
 * @param knop "Nodig 14 mensen uit"; null when nobody can be invited, or nothing was read yet
 */
public record LijstView(FormView form, List<Regel> goed, List<Regel> geweigerd, String knop) {

    /** One line: who, and as what or why not. */
    public record Regel(String plek, String naam, String email, String woorden) {}
}
