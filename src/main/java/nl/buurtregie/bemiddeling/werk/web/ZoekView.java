package nl.buurtregie.bemiddeling.werk.web;

import java.util.List;
import nl.buurtregie.bemiddeling.web.AdresView;
import nl.buurtregie.platform.web.form.FormView;

/** Searching over the cases one may see; gevonden is null before the first search; the nooddeur is for coördinatoren. */
public record ZoekView(FormView form, List<AdresView.Eerder> gevonden, boolean nooddeur) {

    private static final int HOOGSTENS = 25;

    /** Whether there may be more than are shown. */
    public boolean meer() {
        return gevonden.size() == HOOGSTENS;
    }

    /** "3 zaken gevonden" */
    public String aantal() {
        return switch (gevonden.size()) {
            case 0 -> "Niets gevonden";
            case 1 -> "1 zaak gevonden";
            case HOOGSTENS -> "De nieuwste " + HOOGSTENS + " zaken";
            default -> gevonden.size() + " zaken gevonden";
        };
    }
}
