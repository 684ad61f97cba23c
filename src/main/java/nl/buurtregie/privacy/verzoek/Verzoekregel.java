package nl.buurtregie.privacy.verzoek;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One line of what happened to a request. Appended, never edited. */
@Entity
public class Verzoekregel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verzoekregel")
    @SequenceGenerator(name = "verzoekregel", sequenceName = "verzoekregel_seq", allocationSize = 1)
    private Long id;

    @Column(name = "verzoek_id")
    private long verzoekId;

    private Instant op;
    private String door;

    @Enumerated(EnumType.STRING)
    private Verzoekhandeling handeling;

    protected Verzoekregel() {}

    Verzoekregel(Verzoek verzoek, Instant op, String door, Verzoekhandeling handeling) {
        this.verzoekId = verzoek.id();
        this.op = op;
        this.door = door;
        this.handeling = handeling;
    }

    public Instant op() {
        return op;
    }

    public String door() {
        return door;
    }

    public Verzoekhandeling handeling() {
        return handeling;
    }
}
