package nl.buurtregie.mensen.boek;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.audit.AuditEvent;

/** One thing that changed about an account. Appended, never edited. */
@Entity
public class Accountwijziging {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accountwijziging")
    @SequenceGenerator(name = "accountwijziging", sequenceName = "accountwijziging_seq", allocationSize = 1)
    private Long id;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    private Instant op;
    private String door;

    @Column(name = "door_id")
    private Long doorId;

    @Enumerated(EnumType.STRING)
    private Wat wat;

    private String toelichting;

    protected Accountwijziging() {}

    Accountwijziging(long medewerkerId, Ik door, Wat wat, String toelichting, Instant op) {
        this.medewerkerId = medewerkerId;
        this.door = door.naam();
        this.doorId = door.medewerker();
        this.wat = wat;
        this.toelichting = toelichting;
        this.op = op;
    }

    /** What can change, in the words of the page. */
    public enum Wat {
        BEGONNEN("Account gemaakt", AuditEvent.ACCOUNT_OPENED),
        UITGENODIGD("Uitgenodigd", AuditEvent.ACCOUNT_INVITED),
        OPNIEUW_UITGENODIGD("Opnieuw uitgenodigd", AuditEvent.ACCOUNT_INVITED),
        UITNODIGING_INGETROKKEN("Uitnodiging ingetrokken", AuditEvent.ACCOUNT_CLOSED),
        AANGENOMEN("Uitnodiging aangenomen", AuditEvent.ACCOUNT_OPENED),
        ROL_GEGEVEN("Rol gegeven", AuditEvent.ROLE_GIVEN),
        ROL_GENOMEN("Rol weggehaald", AuditEvent.ROLE_TAKEN),
        ROL_TOT("Einde van een rol gewijzigd", AuditEvent.ROLE_TERM),
        NAAM("Naam gewijzigd", null),
        EMAIL("E-mailadres gewijzigd", AuditEvent.EMAIL_CHANGED),
        WACHTWOORD("Nieuw wachtwoord gekozen", AuditEvent.PASSWORD_LINK_USED),
        VAN_SLOT("Van het slot gehaald", AuditEvent.UNLOCKED),
        UITGELOGD("Overal uitgelogd", AuditEvent.SESSION_ENDED),
        PASSKEY_GEMAAKT("Passkey gemaakt", AuditEvent.KEY_MADE),
        PASSKEY_WEG("Passkey weggehaald", AuditEvent.KEY_TAKEN),
        CODEAPP_GEMAAKT("Code-app ingesteld", AuditEvent.KEY_MADE),
        CODEAPP_WEG("Code-app weggehaald", AuditEvent.KEY_TAKEN),
        HERSTELCODES("Nieuwe herstelcodes gemaakt", AuditEvent.KEY_MADE),
        HERSTELCODE_GEBRUIKT("Ingelogd met een herstelcode", AuditEvent.RECOVERY_USED),
        GEMEENTE("Eerste keer binnen via de gemeente", AuditEvent.ACCOUNT_OPENED),
        LOSGEMAAKT("Losgemaakt van de gemeente", AuditEvent.KEY_TAKEN),
        GESLOTEN("Account gesloten", AuditEvent.ACCOUNT_CLOSED),
        HEROPEND("Account weer geopend", AuditEvent.ACCOUNT_REOPENED);

        private final String woord;
        private final AuditEvent event;

        Wat(String woord, AuditEvent event) {
            this.woord = woord;
            this.event = event;
        }

        /** As the security log calls it; empty for what is no matter of security, and may be somebody's name. */
        Optional<AuditEvent> event() {
            return Optional.ofNullable(event);
        }

        public String woord() {
            return woord;
        }
    }

    public Instant op() {
        return op;
    }

    public String door() {
        return door;
    }

    public Wat wat() {
        return wat;
    }

    /** Null when the word says all. */
    public String toelichting() {
        return toelichting;
    }
}
