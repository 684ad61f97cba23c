package nl.buurtregie.beheer.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/** Settings by group, and who changed what. */
public record InstellingenView(List<Groep> groepen, List<Wijziging> wijzigingen, String open, FormView form) {

    /** The settings of one capability. */
    public record Groep(String titel, List<Regel> regels) {}

    /** One setting; eigen is true when somebody changed it here. */
    public record Regel(String naam, String id, String woorden, String waarde, String standaard, boolean eigen) {}

    /** A line of the history. */
    public record Wijziging(String wanneer, String wie, String wat) {}
}
