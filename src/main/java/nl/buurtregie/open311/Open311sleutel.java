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

/** The key of another program. */
@Entity
public class Open311sleutel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "open311sleutel")
    @SequenceGenerator(name = "open311sleutel", sequenceName = "open311sleutel_seq", allocationSize = 1)
    private Long id;

    private String hash;
    private String naam;

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

    void trekIn(Instant op) {
        ingetrokkenOp = ingetrokkenOp == null ? op : ingetrokkenOp;
    }

    public Long id() {
        return id;
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
