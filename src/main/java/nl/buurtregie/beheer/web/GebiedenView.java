package nl.buurtregie.beheer.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;

/**
 * What is known about the areas of the gemeente, and how it came in.
 *
 * @param voorstel the file that waits for a yes; null when none does
 */
public record GebiedenView(Voorstel voorstel, FormView form, List<Regel> regels, List<Eerder> eerder) {

    /** A file that waits. */
    public record Voorstel(String id, String kop, String onder, List<String> gevolgen) {}

    /** One thing that is known, and the way to bring a newer one. */
    public record Regel(String kop, String stand, Link inlezen) {}

    /** A file that came in. */
    public record Eerder(String wat, String onder) {}
}
