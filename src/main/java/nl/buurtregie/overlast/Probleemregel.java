package nl.buurtregie.overlast;

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
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Wat;

/** A line of the history of a problem. Appended, never edited; the database refuses it too. */
@Entity
@Table(name = "overlasthistorie")
public class Probleemregel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "overlasthistorie")
    @SequenceGenerator(name = "overlasthistorie", sequenceName = "overlasthistorie_seq", allocationSize = 1)
    private Long id;

    @Column(name = "probleem_id")
    private long probleemId;

    private Instant op;
    private String door;

    @Column(name = "medewerker_id")
    private Long medewerkerId;

    @Enumerated(EnumType.STRING)
    private Wat wat;

    @Enumerated(EnumType.STRING)
    private Stand naar;

    private String toelichting;

    protected Probleemregel() {}

    Probleemregel(Probleem probleem, Instant op, String door, Long medewerker, Wat wat, String toelichting) {
        this.probleemId = probleem.id();
        this.op = op;
        this.door = door;
        this.medewerkerId = medewerker;
        this.wat = wat;
        this.naar = probleem.stand();
        this.toelichting = toelichting;
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

    /** Where the problem was after it. */
    public Stand naar() {
        return naar;
    }

    public String toelichting() {
        return toelichting;
    }
}
