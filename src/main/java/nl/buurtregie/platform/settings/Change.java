package nl.buurtregie.platform.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody set something. Appended, never edited. */
@Entity
@Table(name = "instelling")
public class Change {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "instelling")
    @SequenceGenerator(name = "instelling", sequenceName = "instelling_seq", allocationSize = 1)
    private Long id;

    private String naam;
    private String waarde;
    private Instant op;
    private String door;

    protected Change() {}

    Change(String naam, String waarde, Instant op, String door) {
        this.naam = naam;
        this.waarde = waarde;
        this.op = op;
        this.door = door;
    }

    public String name() {
        return naam;
    }

    /** Null: back to the default. */
    public String value() {
        return waarde;
    }
}
