package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import nl.buurtregie.bemiddeling.begrip.Koppelsoort;

/** Two cases that belong together. It has no direction. */
@Entity
public class Koppeling {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "koppeling")
    @SequenceGenerator(name = "koppeling", sequenceName = "koppeling_seq")
    private Long id;

    @Column(name = "zaak_a")
    private long zaakA;

    @Column(name = "zaak_b")
    private long zaakB;

    @Enumerated(EnumType.STRING)
    private Koppelsoort soort;

    private Instant op;
    private String door;

    protected Koppeling() {}

    Koppeling(long een, long ander, Koppelsoort soort, Instant op, String door) {
        this.zaakA = Math.min(een, ander);
        this.zaakB = Math.max(een, ander);
        this.soort = soort;
        this.op = op;
        this.door = door;
    }

    long ander(long zaak) {
        return zaak == zaakA ? zaakB : zaakA;
    }

    Koppelsoort soort() {
        return soort;
    }
}
