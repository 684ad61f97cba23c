package nl.buurtregie.wijkkompas.programma;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** What a year remembers of the lines that are not in it any more. */
@Entity
class Verslagjaar {

    @Id
    private int jaar;

    @Column(name = "lijn_weg_op")
    private Instant lijnWegOp;

    protected Verslagjaar() {}

    Verslagjaar(int jaar, Instant lijnWegOp) {
        this.jaar = jaar;
        this.lijnWegOp = lijnWegOp;
    }

    Instant lijnWegOp() {
        return lijnWegOp;
    }
}
