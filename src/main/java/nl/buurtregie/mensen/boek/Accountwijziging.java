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
import nl.buurtregie.medewerker.Ik;

/** One thing that changed about an account. Appended, never edited. */
@Entity
public class Accountwijziging {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accountwijziging")
    @SequenceGenerator(name = "accountwijziging", sequenceName = "accountwijziging_seq")
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
        BEGONNEN("Account gemaakt"),
        UITGENODIGD("Uitgenodigd"),
        OPNIEUW_UITGENODIGD("Opnieuw uitgenodigd"),
        UITNODIGING_INGETROKKEN("Uitnodiging ingetrokken"),
        AANGENOMEN("Uitnodiging aangenomen"),
        ROL_GEGEVEN("Rol gegeven"),
        ROL_GENOMEN("Rol weggehaald"),
        ROL_TOT("Einde van een rol gewijzigd"),
        NAAM("Naam gewijzigd"),
        EMAIL("E-mailadres gewijzigd"),
        WACHTWOORD("Nieuw wachtwoord gekozen"),
        VAN_SLOT("Van het slot gehaald"),
        PASSKEY_GEMAAKT("Passkey gemaakt"),
        PASSKEY_WEG("Passkey weggehaald"),
        CODEAPP_GEMAAKT("Code-app ingesteld"),
        CODEAPP_WEG("Code-app weggehaald"),
        HERSTELCODES("Nieuwe herstelcodes gemaakt"),
        HERSTELCODE_GEBRUIKT("Ingelogd met een herstelcode"),
        GEMEENTE("Eerste keer binnen via de gemeente"),
        GESLOTEN("Account gesloten"),
        HEROPEND("Account weer geopend");

        private final String woord;

        Wat(String woord) {
            this.woord = woord;
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
