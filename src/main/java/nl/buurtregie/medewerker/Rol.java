package nl.buurtregie.medewerker;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may see and do; one person may hold several. Source: the table of people in the design. */
public enum Rol {
    COORDINATOR("coördinator"),
    BEMIDDELAAR("bemiddelaar"),
    CONCIERGE("buurtconciërge"),
    TEAMLEIDER("teamleider"),
    MANAGER("manager"),
    ANALIST("analist"),
    BEHEERDER("beheerder"),
    PRIVACYFUNCTIONARIS("privacyfunctionaris");

    private final String woord;

    Rol(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    /** Several of them, in their order: "coördinator en bemiddelaar". */
    public static String woorden(Collection<Rol> rollen, String tussen) {
        return rollen.stream().sorted().map(Rol::woord).collect(Collectors.joining(tussen));
    }

    /** As written in the database, in the lanes of a BPMN file and in {@code @ForRoles}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
