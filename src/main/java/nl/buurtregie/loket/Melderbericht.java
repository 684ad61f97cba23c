package nl.buurtregie.loket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A melder did something through the own link; it waits until the coördinator has seen it. Without the text itself. */
@Entity
public class Melderbericht {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "melderbericht")
    @SequenceGenerator(name = "melderbericht", sequenceName = "melderbericht_seq", allocationSize = 1)
    private Long id;

    private String nummer;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private Instant op;

    @Column(name = "gezien_op")
    private Instant gezienOp;

    protected Melderbericht() {}

    Melderbericht(String nummer, Soort soort, Instant op) {
        this.nummer = nummer;
        this.soort = soort;
        this.op = op;
    }

    /** What it was. */
    public enum Soort {
        BELVERZOEK("wil gebeld worden"),
        AANVULLING("schreef iets erbij"),
        GESTOPT("is gestopt");

        private final String woord;

        Soort(String woord) {
            this.woord = woord;
        }

        /** Follows on "De melder". */
        public String woord() {
            return woord;
        }
    }

    void gezien(Instant wanneer) {
        gezienOp = wanneer;
    }

    public Long id() {
        return id;
    }

    public String nummer() {
        return nummer;
    }

    public Soort soort() {
        return soort;
    }

    public Instant op() {
        return op;
    }
}
