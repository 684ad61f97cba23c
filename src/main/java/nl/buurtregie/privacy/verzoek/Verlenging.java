package nl.buurtregie.privacy.verzoek;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That the term became longer, and why. */
@Embeddable
public class Verlenging {

    @Column(name = "verlengd_op")
    private Instant verlengdOp;

    @Column(name = "verlengd_reden")
    private String verlengdReden;

    protected Verlenging() {}

    Verlenging(String reden, Instant op) {
        this.verlengdReden = reden;
        this.verlengdOp = op;
    }

    public Instant op() {
        return verlengdOp;
    }

    /** Null when it was erased. */
    public String reden() {
        return verlengdReden;
    }
}
