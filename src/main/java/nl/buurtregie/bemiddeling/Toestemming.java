package nl.buurtregie.bemiddeling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;

/** One answer of one party to one question: may we? Kept with the text that was asked, who noted it and when. */
@Entity
public class Toestemming {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "toestemming")
    @SequenceGenerator(name = "toestemming", sequenceName = "toestemming_seq", allocationSize = 1)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "partij_id")
    private Partij partij;

    @Enumerated(EnumType.STRING)
    private Doel doel;

    @Enumerated(EnumType.STRING)
    private Toestemmingstekst tekst;

    private boolean gegeven;
    private Instant op;
    private String door;

    protected Toestemming() {}

    Toestemming(Partij partij, Toestemmingstekst tekst, boolean gegeven, Instant op, String door) {
        this.partij = partij;
        this.tekst = tekst;
        this.doel = tekst.doel();
        this.gegeven = gegeven;
        this.op = op;
        this.door = door;
    }

    long id() {
        return id;
    }

    public Doel doel() {
        return doel;
    }

    /** What was asked, in which words and where. */
    public Toestemmingstekst tekst() {
        return tekst;
    }

    public boolean isGegeven() {
        return gegeven;
    }

    public Instant op() {
        return op;
    }

    public String door() {
        return door;
    }
}
