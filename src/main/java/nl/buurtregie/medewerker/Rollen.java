package nl.buurtregie.medewerker;

/** The codes of {@link Rol} as constants, for {@code @ForRoles} on a route. */
public final class Rollen {
    public static final String COORDINATOR = "coordinator";
    public static final String BEMIDDELAAR = "bemiddelaar";
    public static final String CONCIERGE = "concierge";
    public static final String TEAMLEIDER = "teamleider";
    public static final String MANAGER = "manager";
    public static final String ANALIST = "analist";
    public static final String BEHEERDER = "beheerder";
    public static final String PRIVACYFUNCTIONARIS = "privacyfunctionaris";

    private Rollen() {}
}
