package nl.buurtregie.wijkkompas.publicatie.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/** All versions. */
public record PublicatiesView(boolean opstellen, boolean keuren, List<Regel> regels) {

    /** @param soort of the chip: ok, oker or stil */
    public record Regel(String naam, String href, String stand, String soort, String wanneer, String reden) {}

    /** The form that opens one. */
    public record Nieuw(FormView form) {}
}
