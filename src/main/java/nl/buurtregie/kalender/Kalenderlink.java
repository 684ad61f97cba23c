package nl.buurtregie.kalender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.buurtregie.platform.Geheim;

/** A link to the calendar of one mediator; we know its hash only. */
@Entity
public class Kalenderlink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kalenderlink")
    @SequenceGenerator(name = "kalenderlink", sequenceName = "kalenderlink_seq")
    private Long id;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    private String hash;

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;

    @Version
    private int versie;

    protected Kalenderlink() {}

    Kalenderlink(long medewerkerId, Geheim geheim, Instant op) {
        this.medewerkerId = medewerkerId;
        this.hash = geheim.hash();
        this.gemaaktOp = op;
    }

    void trekIn(Instant op) {
        ingetrokkenOp = op;
    }

    long medewerkerId() {
        return medewerkerId;
    }

    Instant gemaaktOp() {
        return gemaaktOp;
    }
}
