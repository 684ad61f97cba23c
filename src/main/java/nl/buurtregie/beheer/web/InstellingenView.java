package nl.buurtregie.beheer.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/** Settings by group, and who changed what; only that on its next pages. */
public record InstellingenView(List<Groep> groepen, Historie historie, String open, FormView form) {

    /** Whether this is a next page of the history. */
    public boolean isVervolg() {
        return groepen.isEmpty();
    }

    /**
     * One page of what was changed.
     *
     * @param getoond which of them these are; null when these are all
     * @param volgende the address of the next page; null when there is none
     */
    public record Historie(List<Wijziging> wijzigingen, String getoond, String volgende) {}

    /** The settings of one capability; noot is null when there is nothing to say. */
    public record Groep(String titel, String noot, List<Regel> regels) {}

    /** One setting; eigen is true when somebody changed it here, lang when it is words, elders says how when not here; or null. */
    public record Regel(
            String naam,
            String id,
            String woorden,
            String waarde,
            String standaard,
            boolean eigen,
            boolean lang,
            String elders) {}

    /** A line of the history. */
    public record Wijziging(String wanneer, String wie, String wat) {}
}
