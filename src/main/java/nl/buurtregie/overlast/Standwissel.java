package nl.buurtregie.overlast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;

/** From this moment a problem stood there. Appended, never edited. */
@Entity
public class Standwissel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standwissel")
    @SequenceGenerator(name = "standwissel", sequenceName = "standwissel_seq", allocationSize = 1)
    private Long id;

    @Column(name = "probleem_id")
    private long probleemId;

    private Instant op;

    @Enumerated(EnumType.STRING)
    private Stand stand;

    @Enumerated(EnumType.STRING)
    private Uitkomst uitkomst;

    protected Standwissel() {}

    Standwissel(Probleem probleem, Instant op) {
        this.probleemId = probleem.id();
        this.op = op;
        this.stand = probleem.stand();
        this.uitkomst = probleem.stand().isOpen() ? null : probleem.uitkomst();
    }

    boolean isGelijk(Probleem probleem) {
        return stand == probleem.stand() && (stand.isOpen() || uitkomst == probleem.uitkomst());
    }

    public Long id() {
        return id;
    }

    public Instant op() {
        return op;
    }

    public Stand stand() {
        return stand;
    }

    /** Null while it is open. */
    public Uitkomst uitkomst() {
        return uitkomst;
    }
}
