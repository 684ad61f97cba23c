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
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Contactwijze;

/** One try to reach one neighbour. What was said is not kept. */
@Entity
public class Contactmoment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contactmoment")
    @SequenceGenerator(name = "contactmoment", sequenceName = "contactmoment_seq", allocationSize = 1)
    private Long id;

    @Column(name = "bemiddeling_id")
    private long bemiddelingId;

    @Column(name = "partij_id")
    private long partijId;

    @Enumerated(EnumType.STRING)
    private Contactwijze wijze;

    private boolean bereikt;
    private LocalDate dag;
    private Instant op;
    private String door;

    protected Contactmoment() {}

    Contactmoment(Bemiddeling zaak, Partij partij, Contactwijze wijze, boolean bereikt, LocalDate dag, String door) {
        this.bemiddelingId = zaak.id();
        this.partijId = partij.id();
        this.wijze = wijze;
        this.bereikt = bereikt;
        this.dag = dag;
        this.door = door;
    }

    Contactmoment vastgelegd(Instant moment) {
        op = moment;
        return this;
    }

    public long partijId() {
        return partijId;
    }

    public Contactwijze wijze() {
        return wijze;
    }

    public boolean isBereikt() {
        return bereikt;
    }

    /** The day of it. */
    public LocalDate dag() {
        return dag;
    }

    /** When it was recorded. */
    public Instant op() {
        return op;
    }
}
