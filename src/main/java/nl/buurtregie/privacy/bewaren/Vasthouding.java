package nl.buurtregie.privacy.bewaren;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** A case that does not take part in the rounds for a time: a complaint runs, or somebody asked for his data. */
@Entity
public class Vasthouding {

    private static final int JAREN = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vasthouding")
    @SequenceGenerator(name = "vasthouding", sequenceName = "vasthouding_seq")
    private Long id;

    private String nummer;
    private String reden;
    private LocalDate tot;
    private String door;
    private Instant op;

    @Column(name = "opgeheven_op")
    private Instant opgehevenOp;

    protected Vasthouding() {}

    Vasthouding(String nummer, String reden, LocalDate tot, LocalDate vandaag, Ik ik, Instant op) {
        if (!tot.isAfter(vandaag) || tot.isAfter(vandaag.plusYears(JAREN))) {
            throw new RuleViolation("P2.1", "tot", "Kies een dag na vandaag, en hooguit twee jaar verder.");
        }
        this.nummer = nummer;
        this.reden = reden;
        this.tot = tot;
        this.door = ik.naam();
        this.op = op;
    }

    void opgeheven(Instant wanneer) {
        opgehevenOp = wanneer;
    }

    public Long id() {
        return id;
    }

    public String nummer() {
        return nummer;
    }

    public String reden() {
        return reden;
    }

    /** Last day. */
    public LocalDate tot() {
        return tot;
    }

    public String door() {
        return door;
    }
}
