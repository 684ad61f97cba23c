package nl.buurtregie.overlast.soort.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/** What can be reported. */
public record SoortenView(List<Groep> groepen) {

    /** A main category. */
    public record Groep(String naam, List<Regel> regels) {}

    /** One kind, as it is now. */
    public record Regel(String naam, String href, String slug, String termijn, String beeld, String sinds) {}

    /** The form of one; eerder are the versions before this one, in words. */
    public record Een(String naam, String slug, String behandeling, String actie, List<String> eerder, FormView form) {}
}
