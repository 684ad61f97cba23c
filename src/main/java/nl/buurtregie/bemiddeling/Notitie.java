package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** A short factual note. It is not shown after its last day and deleted the night after. */
@Entity
public class Notitie {

    /** Characters. */
    public static final int MAXIMUM = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notitie")
    @SequenceGenerator(name = "notitie", sequenceName = "notitie_seq", allocationSize = 1)
    private Long id;

    @Column(name = "bemiddeling_id")
    private long bemiddelingId;

    private String tekst;
    private String door;
    private Instant op;

    @Column(name = "verloopt_op")
    private LocalDate verlooptOp;

    protected Notitie() {}

    Notitie(Bemiddeling zaak, String tekst, String door, Instant op, LocalDate verlooptOp) {
        this.bemiddelingId = zaak.id();
        this.tekst = tekst;
        this.door = door;
        this.op = op;
        this.verlooptOp = verlooptOp;
    }

    Long id() {
        return id;
    }

    /** The first neighbour wrote it himself. */
    boolean isVanMelder() {
        return "de melder".equals(vanBuiten());
    }

    public String tekst() {
        return tekst;
    }

    public String door() {
        return door;
    }

    public Instant op() {
        return op;
    }

    /** Who wrote it when it was nobody of the organisation: "de melder", "de verwijzer"; else null. */
    public String vanBuiten() {
        return switch (door) {
            case Melder.NAAM, MeldZelfAan.BEWONER -> "de melder";
            case MeldZelfAan.VERWIJZER -> "de verwijzer";
            default -> null;
        };
    }

    public LocalDate verlooptOp() {
        return verlooptOp;
    }
}
