package nl.buurtregie.privacy.verzoek;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** The link with which a package is fetched, once. */
@Embeddable
public class Ophaling {

    @Column(name = "pakket_hash")
    private String pakketHash;

    @Column(name = "pakket_tot")
    private LocalDate pakketTot;

    @Column(name = "opgehaald_op")
    private Instant opgehaaldOp;

    protected Ophaling() {}

    Ophaling(String hash, LocalDate tot) {
        this.pakketHash = hash;
        this.pakketTot = tot;
    }

    void gedaan(Instant op) {
        pakketHash = null;
        opgehaaldOp = op;
    }

    /** The link was mailed to where nobody reads it for this person any more. */
    void vervalt() {
        pakketHash = null;
    }

    /** On the days that it may. */
    public boolean isOpen() {
        return pakketHash != null;
    }

    /** Last day on which the link works. */
    public LocalDate tot() {
        return pakketTot;
    }

    /** Null: not yet. */
    public Instant op() {
        return opgehaaldOp;
    }
}
