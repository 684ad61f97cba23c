package nl.buurtregie.mensen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.buurtregie.platform.Geheim;

/** A link that opens an account, once and for a while. */
@Entity
class Accountlink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accountlink")
    @SequenceGenerator(name = "accountlink", sequenceName = "accountlink_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private String hash;

    @Column(name = "medewerker_id")
    private Long medewerkerId;

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    @Column(name = "geldig_tot")
    private Instant geldigTot;

    @Column(name = "gebruikt_op")
    private Instant gebruiktOp;

    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;

    /** The message it went with; null without one. */
    @Column(name = "bericht_id")
    private Long berichtId;

    @Version
    private int versie;

    protected Accountlink() {}

    Accountlink(Soort soort, Long medewerkerId, Geheim geheim, Instant op) {
        this.soort = soort;
        this.medewerkerId = medewerkerId;
        this.hash = geheim.hash();
        this.gemaaktOp = op;
        this.geldigTot = op.plus(soort.geldig);
    }

    /** What it opens, and for how long. */
    enum Soort {
        /** Made by the launcher, printed where the machine is: who uses it becomes a beheerder. */
        BEHEERDER(Duration.ofHours(1)),
        UITNODIGING(Duration.ofDays(7)),
        WACHTWOORD(Duration.ofHours(1));

        private final Duration geldig;

        Soort(Duration geldig) {
            this.geldig = geldig;
        }

        Duration geldig() {
            return geldig;
        }
    }

    void gemaild(long bericht) {
        berichtId = bericht;
    }

    void gebruikt(Instant op) {
        gebruiktOp = op;
    }

    void trekIn(Instant op) {
        ingetrokkenOp = op;
    }

    boolean isGeldigOp(Instant nu) {
        return gebruiktOp == null && ingetrokkenOp == null && nu.isBefore(geldigTot);
    }

    Soort soort() {
        return soort;
    }

    Long medewerkerId() {
        return medewerkerId;
    }

    Instant geldigTot() {
        return geldigTot;
    }
}
