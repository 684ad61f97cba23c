package nl.buurtregie.medewerker;

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

    /** As written in the database, in the lanes of a BPMN file and in {@code @ForRoles}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
