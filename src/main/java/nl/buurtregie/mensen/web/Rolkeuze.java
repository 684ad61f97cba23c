package nl.buurtregie.mensen.web;

import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.page.Option;

/** The roles to choose from, each with what it sees: and above all, what it does not. */
public final class Rolkeuze {

    private static final Map<Rol, String> ZIET = Map.of(
            Rol.COORDINATOR, "ziet alle zaken van buurtbemiddeling",
            Rol.BEMIDDELAAR, "ziet alleen zaken waar die bij hoort",
            Rol.CONCIERGE, "ziet overlast in de eigen buurten, geen zaken",
            Rol.TEAMLEIDER, "ziet alle overlast, geen zaken",
            Rol.MANAGER, "ziet alleen cijfers",
            Rol.ANALIST, "ziet alleen cijfers",
            Rol.BEHEERDER, "ziet accounts en instellingen, geen zaken",
            Rol.PRIVACYFUNCTIONARIS, "ziet wie wat opende, geen zaken");

    private Rolkeuze() {}

    public static List<Option> opties() {
        return Option.each(Rol.values(), rol -> Option.withHint(rol.name(), rol.woord(), ZIET.get(rol)));
    }

    static String ziet(Rol rol) {
        return ZIET.get(rol);
    }
}
