package nl.buurtregie.bemiddeling.stap.web;

import nl.buurtregie.bemiddeling.begrip.Contactwijze;
import nl.buurtregie.platform.web.page.Option;

/** Ways to reach somebody, as cards. */
final class Contactwijzekaart {

    private Contactwijzekaart() {}

    static Option van(Contactwijze wijze) {
        return switch (wijze) {
            case GEBELD -> Option.card(wijze, "Gebeld", "", "phone", null);
            case LANGSGEWEEST -> Option.card(wijze, "Langsgeweest", "", "door", null);
            case BRIEF -> Option.card(wijze, "Brief", "", "mail", null);
            case EMAIL -> Option.card(wijze, "E-mail", "", "at", null);
            case GESPREK -> Option.card(wijze, "Gesprek", "", "messages", null);
        };
    }
}
