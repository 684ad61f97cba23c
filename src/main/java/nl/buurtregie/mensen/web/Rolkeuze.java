package nl.buurtregie.mensen.web;

import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.page.Option;

/** The roles to choose from, each with what it sees: and above all, what it does not. */
public final class Rolkeuze {

    private Rolkeuze() {}

    public static List<Option> opties() {
        return Option.each(Rol.values(), rol -> Option.withHint(rol.name(), rol.woord(), ziet(rol)));
    }

    static String ziet(Rol rol) {
        return switch (rol) {
            case COORDINATOR -> "ziet alle zaken van buurtbemiddeling";
            case BEMIDDELAAR -> "ziet alleen zaken waar die bij hoort";
            case CONCIERGE -> "ziet overlast in de eigen buurten, geen zaken";
            case TEAMLEIDER -> "ziet alle overlast, geen zaken";
            case MANAGER, ANALIST -> "ziet alleen cijfers";
            case BEHEERDER -> "ziet accounts en instellingen, geen zaken";
            case PRIVACYFUNCTIONARIS -> "ziet wie wat opende, geen zaken";
        };
    }
}
