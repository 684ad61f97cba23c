package nl.buurtregie.medewerker.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/** The own account: who I am here, where mail goes, and where I am logged in. */
public record AccountView(
        String naam, String gebruikersnaam, String rollen, String hooguit, List<Plek> plekken, FormView form) {

    /** A place where I am logged in; actie is null for this one. */
    public record Plek(String toestel, String wanneer, String icoon, String actie) {}

    public boolean isErgensAnders() {
        return plekken.stream().anyMatch(plek -> plek.actie() != null);
    }
}
