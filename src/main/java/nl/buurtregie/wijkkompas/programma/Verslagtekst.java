package nl.buurtregie.wijkkompas.programma;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One version of our own words in one chapter of one year. Never edited: the last version counts. */
@Entity
public class Verslagtekst {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verslagtekst")
    @SequenceGenerator(name = "verslagtekst", sequenceName = "verslagtekst_seq")
    private Long id;

    private int jaar;
    private String hoofdstuk;
    private int versie;
    private String tekst;
    private Instant op;
    private String door;

    protected Verslagtekst() {}

    Verslagtekst(int jaar, String hoofdstuk, int versie, String tekst, Instant op, String door) {
        this.jaar = jaar;
        this.hoofdstuk = hoofdstuk;
        this.versie = versie;
        this.tekst = tekst;
        this.op = op;
        this.door = door;
    }

    String hoofdstuk() {
        return hoofdstuk;
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
