package nl.buurtregie.vrijwilliger.weg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** One thing that happened on the road of a volunteer. Appended, never edited. */
@Entity
public class Loopbaanregel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loopbaanregel")
    @SequenceGenerator(name = "loopbaanregel", sequenceName = "loopbaanregel_seq")
    private Long id;

    @Column(name = "loopbaan_id")
    private long loopbaanId;

    private Instant op;
    private LocalDate dag;
    private String door;

    @Enumerated(EnumType.STRING)
    private Wegfeit wat;

    private String toelichting;

    protected Loopbaanregel() {}

    Loopbaanregel(Loopbaan van, Instant op, LocalDate dag, String door, Wegfeit wat, String toelichting) {
        this.loopbaanId = van.id();
        this.op = op;
        this.dag = dag;
        this.door = door;
        this.wat = wat;
        this.toelichting = toelichting;
    }

    /** The day it happened; written down at another moment, perhaps. */
    public LocalDate dag() {
        return dag;
    }

    public String door() {
        return door;
    }

    public Wegfeit wat() {
        return wat;
    }

    /** Null when the word says all. */
    public String toelichting() {
        return toelichting;
    }
}
