package nl.buurtregie.platform.audit;

import java.util.Locale;

/** What can happen to the security of the program. Old lines carry these names: none of them is ever renamed or taken away. */
public enum AuditEvent {
    SIGNED_IN(Kind.SIGN_IN, true, "Ingelogd", "authentication", "start"),
    WRONG_SIGN_IN(Kind.SIGN_IN, false, "Inloggen mislukt", "authentication", "start"),
    WRONG_SECOND_STEP(Kind.SIGN_IN, false, "Tweede stap mislukt", "authentication", "start"),
    RECOVERY_USED(Kind.SIGN_IN, true, "Herstelcode gebruikt", "authentication", "info"),
    LOCKED_OUT(Kind.SIGN_IN, false, "Te vaak mis: op slot", "authentication", "denied"),
    SIGNED_OUT(Kind.SIGN_IN, true, "Uitgelogd", "authentication", "end"),
    SESSION_ENDED(Kind.SIGN_IN, true, "Elders uitgelogd", "session", "end"),
    PASSWORD_CHANGED(Kind.SIGN_IN, true, "Wachtwoord gewijzigd", "iam", "change"),
    PASSWORD_LINK_ASKED(Kind.SIGN_IN, true, "Link voor een wachtwoord gevraagd", "iam", "info"),
    PASSWORD_LINK_USED(Kind.SIGN_IN, true, "Wachtwoord gekozen met een link", "iam", "change"),
    UNLOCKED(Kind.SIGN_IN, true, "Van het slot gehaald", "iam", "change"),
    ADDRESS_STOPPED(Kind.SIGN_IN, true, "Adres tegengehouden", "configuration", "change"),
    ACCOUNT_INVITED(Kind.ACCOUNTS, true, "Uitgenodigd", "iam", "creation"),
    ACCOUNT_OPENED(Kind.ACCOUNTS, true, "Account gemaakt", "iam", "creation"),
    ACCOUNT_CLOSED(Kind.ACCOUNTS, true, "Account gesloten", "iam", "deletion"),
    ACCOUNT_REOPENED(Kind.ACCOUNTS, true, "Account weer geopend", "iam", "change"),
    EMAIL_CHANGED(Kind.ACCOUNTS, true, "E-mailadres gewijzigd", "iam", "change"),
    ROLE_GIVEN(Kind.ACCOUNTS, true, "Rol gegeven", "iam", "change"),
    ROLE_TAKEN(Kind.ACCOUNTS, true, "Rol weggehaald", "iam", "change"),
    ROLE_TERM(Kind.ACCOUNTS, true, "Einde van een rol gewijzigd", "iam", "change"),
    REFUSED(Kind.REFUSALS, false, "Pagina geweigerd", "web", "denied"),
    FORGED(Kind.REFUSALS, false, "Formulier geweigerd", "web", "denied"),
    NO_BROWSER(Kind.REFUSALS, false, "Verzoek dat geen browser stuurt", "web", "denied"),
    TOO_OFTEN(Kind.REFUSALS, false, "Te vaak geprobeerd", "web", "denied"),
    WRONG_KEY(Kind.REFUSALS, false, "Sleutel van een programma geweigerd", "web", "denied"),
    LOGOUT_REFUSED(Kind.REFUSALS, false, "Uitloggen door de gemeente geweigerd", "session", "denied"),
    EMERGENCY_DOOR(Kind.REFUSALS, true, "Nooddeur gebruikt", "iam", "access"),
    EXPORTED(Kind.FILES, true, "Bestand opgehaald", "file", "access"),
    VERSION_PUBLISHED(Kind.FILES, true, "Cijfers vastgesteld", "database", "change"),
    FIGURES_TAKEN(Kind.FILES, true, "Andere cijfers weggehaald", "database", "deletion"),
    RETENTION_RUN(Kind.FILES, true, "Opgeruimd", "database", "deletion"),
    SETTING_CHANGED(Kind.SETTINGS, true, "Instelling gewijzigd", "configuration", "change"),
    RESTORED(Kind.SETTINGS, true, "Reservekopie teruggezet", "database", "change"),
    OUTGOING_RELEASED(Kind.SETTINGS, true, "Post en Signalen vrijgegeven", "process", "change"),
    KEY_MADE(Kind.SETTINGS, true, "Sleutel gemaakt", "iam", "creation"),
    KEY_TAKEN(Kind.SETTINGS, true, "Sleutel weggehaald", "iam", "deletion"),
    LOG_READ(Kind.LOG, true, "Dit log bekeken", "database", "access"),
    READERS_READ(Kind.LOG, true, "Bekeken wat iemand bekeek", "database", "access"),
    OWN_READING_JUDGED(Kind.LOG, true, "Eigen inzage zelf beoordeeld", "process", "info"),
    LOG_CHECKED(Kind.LOG, true, "Dit log nagekeken", "database", "info"),
    PATTERN_CLOSED(Kind.LOG, true, "Iets opvallends afgehandeld", "process", "info");

    private final Kind kind;
    private final boolean worked;
    private final String words;
    private final String category;
    private final String type;

    AuditEvent(Kind kind, boolean worked, String words, String category, String type) {
        this.kind = kind;
        this.worked = worked;
        this.words = words;
        this.category = category;
        this.type = type;
    }

    /** What belongs together, to choose from. */
    public enum Kind {
        SIGN_IN("inloggen"),
        ACCOUNTS("accounts en rollen"),
        REFUSALS("geweigerd"),
        FILES("bestanden en cijfers"),
        SETTINGS("instellingen en sleutels"),
        LOG("dit log zelf");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Kind kind() {
        return kind;
    }

    /** False for what was tried and did not happen. */
    public boolean worked() {
        return worked;
    }

    /** In Dutch, for the page. */
    public String words() {
        return words;
    }

    /** As other systems call it: "signed-in". */
    public String action() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of the Elastic Common Schema. */
    public String category() {
        return category;
    }

    /** Of the Elastic Common Schema. */
    public String type() {
        return type;
    }
}
