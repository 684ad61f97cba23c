package nl.buurtregie.beheer.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * The list of postcodes: what is in use, and what was wrong with the file that was refused.
 *
 * @param stand null as long as there is no list
 * @param vervallen how many lines are about buurten that ended; null when none
 * @param meer how many more faults there are than shown; null when all are
 */
public record PostcodesView(String stand, String vervallen, FormView form, List<Fout> fouten, String meer) {

    /** A line of the file that was refused. */
    public record Fout(String regel, String waarom) {}
}
