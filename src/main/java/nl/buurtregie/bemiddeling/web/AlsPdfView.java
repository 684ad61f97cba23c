package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Link;

/** What of a case can be taken along as PDF. */
public record AlsPdfView(Link terug, List<Keuze> keuzes) {

    /** One file, and for whom it is. */
    public record Keuze(String wat, String href, String uitleg) {}
}
