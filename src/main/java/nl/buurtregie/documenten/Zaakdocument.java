package nl.buurtregie.documenten;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.platform.files.KeptBytes;
import nl.buurtregie.platform.files.OutsideFiles;

/** A document or photo on a case. It is never changed: another one is another document. */
@Entity
public class Zaakdocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "zaakdocument")
    @SequenceGenerator(name = "zaakdocument", sequenceName = "zaakdocument_seq", allocationSize = 1)
    private Long id;

    private String sleutel;

    @Column(name = "bemiddeling_id")
    private long bemiddelingId;

    @Column(name = "partij_id")
    private Long partijId; // null: of no neighbour

    @Enumerated(EnumType.STRING)
    private Toegang toegang;

    @Enumerated(EnumType.STRING)
    private Documentsoort soort;

    private String naam;

    @Embedded
    private KeptBytes inhoud;

    private boolean nagekeken;
    private Instant op;
    private String door;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    protected Zaakdocument() {}

    Zaakdocument(Documentgegevens gegevens, long zaak, Documentkeuring.Gekeurd bestand, boolean nagekeken) {
        this.sleutel = gegevens.sleutel().toString();
        this.bemiddelingId = zaak;
        this.partijId = gegevens.partij();
        this.toegang = gegevens.toegang();
        this.naam = gegevens.naam();
        this.soort = bestand.soort();
        this.inhoud = new KeptBytes(bestand.inhoud());
        this.nagekeken = nagekeken;
    }

    void bewaard(Instant op, String door, long wie) {
        this.op = op;
        this.door = door;
        this.medewerkerId = wie;
    }

    public Long id() {
        return id;
    }

    long bemiddelingId() {
        return bemiddelingId;
    }

    /** The neighbour who gave it. */
    public Optional<Long> partijId() {
        return Optional.ofNullable(partijId);
    }

    public Toegang toegang() {
        return toegang;
    }

    public Documentsoort soort() {
        return soort;
    }

    public String naam() {
        return naam;
    }

    byte[] inhoud(OutsideFiles buiten) {
        return inhoud.read(buiten);
    }

    /** A virus scanner looked at it. */
    public boolean isNagekeken() {
        return nagekeken;
    }

    public Instant op() {
        return op;
    }

    public String door() {
        return door;
    }
}
