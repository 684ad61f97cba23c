package nl.buurtregie.open311;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.buurtregie.platform.RuleViolation;

/** A key of another program. It may have several, one after another: they are all of the same program. */
@Entity
public class Open311sleutel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "open311sleutel")
    @SequenceGenerator(name = "open311sleutel", sequenceName = "open311sleutel_seq", allocationSize = 1)
    private Long id;

    private String hash;
    private String naam;

    /** Id of the first key of this program; null: this is it. */
    private Long programma;

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;

    @Version
    private int versie;

    protected Open311sleutel() {}

    Open311sleutel(String hash, String naam, Instant op) {
        if (naam == null || naam.isBlank() || naam.length() > 80) {
            throw new RuleViolation("X1.4", "naam", "Geef het programma een naam van hooguit 80 tekens.");
        }
        this.hash = hash;
        this.naam = naam;
        this.gemaaktOp = op;
    }

    /** One more of the same program: what was sent with this one stays its own. */
    Open311sleutel volgende(String anders, Instant op) {
        Open311sleutel een = new Open311sleutel(anders, naam, op);
        een.programma = programma();
        return een;
    }

    void trekIn(Instant op) {
        ingetrokkenOp = ingetrokkenOp == null ? op : ingetrokkenOp;
    }

    public Long id() {
        return id;
    }

    /** Whose key it is: the same for each key of one program. */
    public Long programma() {
        return programma == null ? id : programma;
    }

    public String naam() {
        return naam;
    }

    public Instant gemaaktOp() {
        return gemaaktOp;
    }

    /** Null while it works. */
    public Instant ingetrokkenOp() {
        return ingetrokkenOp;
    }
}
