package nl.buurtregie.medewerker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody is not there, from the first day to the last, both included. Why is nobody's business. */
@Entity
public class Afwezigheid {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "afwezigheid")
    @SequenceGenerator(name = "afwezigheid", sequenceName = "afwezigheid_seq")
    private Long id;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    private LocalDate van;
    private LocalDate tot;
    private String door;
    private Instant op;

    protected Afwezigheid() {}

    Afwezigheid(long medewerkerId, LocalDate van, LocalDate tot, String door, Instant op) {
        this.medewerkerId = medewerkerId;
        this.van = van;
        this.tot = tot;
        this.door = door;
        this.op = op;
    }

    public Long id() {
        return id;
    }

    public long medewerkerId() {
        return medewerkerId;
    }

    public LocalDate van() {
        return van;
    }

    /** Last day away. */
    public LocalDate tot() {
        return tot;
    }

    public boolean isOp(LocalDate dag) {
        return !dag.isBefore(van) && !dag.isAfter(tot);
    }
}
