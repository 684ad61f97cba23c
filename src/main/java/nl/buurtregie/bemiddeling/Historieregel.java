package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;

/** One line of what happened: who, when, from, to, why. Appended, never edited. */
@Entity
@Table(name = "historie")
public class Historieregel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "historie")
    @SequenceGenerator(name = "historie", sequenceName = "historie_seq")
    private Long id;

    @Column(name = "bemiddeling_id")
    private long bemiddelingId;

    private Instant op;
    private String door;

    @Column(name = "medewerker_id")
    private Long medewerkerId;

    @Enumerated(EnumType.STRING)
    private Handeling handeling;

    @Enumerated(EnumType.STRING)
    private Status van;

    @Enumerated(EnumType.STRING)
    private Status naar;

    private String toelichting;

    protected Historieregel() {}

    Historieregel(Bemiddeling zaak, Instant op, String door, Long wie, Handeling wat, Status van, String toelichting) {
        this.bemiddelingId = zaak.id();
        this.op = op;
        this.door = door;
        this.medewerkerId = wie;
        this.handeling = wat;
        this.van = van;
        this.naar = zaak.status();
        this.toelichting = toelichting;
    }

    public long bemiddelingId() {
        return bemiddelingId;
    }

    public Instant op() {
        return op;
    }

    public String door() {
        return door;
    }

    public Handeling handeling() {
        return handeling;
    }

    /** Null for the first line. */
    public Status van() {
        return van;
    }

    public Status naar() {
        return naar;
    }

    public String toelichting() {
        return toelichting;
    }
}
