package nl.buurtregie.correspondentie;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One version of the text of one kind of letter. Never edited: a change is a new version, and the last one counts. */
@Entity
public class Sjabloon {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sjabloon")
    @SequenceGenerator(name = "sjabloon", sequenceName = "sjabloon_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Briefsoort soort;

    private int versie;
    private String tekst;
    private Instant op;
    private String door;

    protected Sjabloon() {}

    Sjabloon(Briefsoort soort, int versie, String tekst, Instant op, String door) {
        this.soort = soort;
        this.versie = versie;
        this.tekst = tekst;
        this.op = op;
        this.door = door;
    }

    public Briefsoort soort() {
        return soort;
    }

    public int versie() {
        return versie;
    }

    public String tekst() {
        return tekst;
    }

    public Instant op() {
        return op;
    }

    public String door() {
        return door;
    }
}
