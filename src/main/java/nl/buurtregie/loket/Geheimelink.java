package nl.buurtregie.loket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.buurtregie.platform.Geheim;

/** A link to one case for one person; worth nothing after it was withdrawn or used. */
@Entity
@Table(name = "geheime_link")
public class Geheimelink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "geheime_link")
    @SequenceGenerator(name = "geheime_link", sequenceName = "geheime_link_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private String hash;
    private String nummer;

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;

    @Version
    private int versie;

    protected Geheimelink() {}

    Geheimelink(Soort soort, Geheim geheim, String nummer, Instant op) {
        this.soort = soort;
        this.hash = geheim.hash();
        this.nummer = nummer;
        this.gemaaktOp = op;
    }

    /** What the link is for. */
    public enum Soort {
        VOLG,
        ENQUETE
    }

    void trekIn(Instant op) {
        ingetrokkenOp = op;
    }

    public String nummer() {
        return nummer;
    }

    public Instant gemaaktOp() {
        return gemaaktOp;
    }
}
