package nl.buurtregie.correspondentie;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.post.Vertaling;

/** One version of the text of one kind of letter. Never edited: a change is a new version, and the last one counts. */
@Entity
public class Sjabloon {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sjabloon")
    @SequenceGenerator(name = "sjabloon", sequenceName = "sjabloon_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Briefsoort soort;

    @Enumerated(EnumType.STRING)
    private Brieftaal taal;

    @Enumerated(EnumType.STRING)
    private Vertaling vertaald; // null: it is in Dutch

    private Integer bron; // the Dutch version that was translated

    private int versie;
    private String tekst;
    private Instant op;
    private String door;

    protected Sjabloon() {}

    Sjabloon(Briefsoort soort, Brieftaal taal, int versie, String tekst, Instant op, String door) {
        this.soort = soort;
        this.taal = taal;
        this.versie = versie;
        this.tekst = tekst;
        this.op = op;
        this.door = door;
    }

    Sjabloon vertaling(Vertaling vertaald, int bron) {
        this.vertaald = vertaald;
        this.bron = bron;
        return this;
    }

    public Brieftaal taal() {
        return taal;
    }

    /** Who translated it; empty for a Dutch text. */
    public Optional<Vertaling> vertaald() {
        return Optional.ofNullable(vertaald);
    }

    /** It says what this Dutch text says, as far as we know. */
    public boolean isVertalingVan(Sjabloon nederlands) {
        return bron != null && bron == nederlands.versie();
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
