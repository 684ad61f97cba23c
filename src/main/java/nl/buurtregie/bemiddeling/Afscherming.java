package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a case is closed to colleagues: since when, by whom and why. Who sees it all the same: {@link Zicht}. */
@Embeddable
public class Afscherming {

    @Column(name = "afgeschermd_op")
    private Instant op;

    @Column(name = "afgeschermd_door")
    private String door;

    @Column(name = "afgeschermd_reden")
    private String reden;

    protected Afscherming() {}

    Afscherming(Instant op, String door, String reden) {
        this.op = op;
        this.door = door;
        this.reden = reden;
    }

    void gewist() {
        reden = null;
    }

    public String reden() {
        return reden;
    }
}
