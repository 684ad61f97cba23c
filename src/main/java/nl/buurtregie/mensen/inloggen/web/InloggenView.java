package nl.buurtregie.medewerker.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/** The login page; the demo accounts are only shown in a demo installation. */
public record InloggenView(FormView form, String melding, String terugNaar, boolean demo, List<Demoaccount> accounts) {

    /** An invented account to try the demo with. */
    public record Demoaccount(String gebruikersnaam, String wachtwoord, String naam, String rol) {}
}
