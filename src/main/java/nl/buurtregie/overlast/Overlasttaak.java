package nl.buurtregie.overlast;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.RollenConverter;
import nl.buurtregie.overlast.begrip.Stand;

/** The one open step of a problem: a line of the work list. It goes when the step is done. */
@Entity
public class Overlasttaak {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "overlasttaak")
    @SequenceGenerator(name = "overlasttaak", sequenceName = "overlasttaak_seq")
    private Long id;

    @Column(name = "stap_id")
    private String stapId;

    @Column(name = "probleem_id")
    private long probleemId;

    @Enumerated(EnumType.STRING)
    private Stand stand;

    @Convert(converter = RollenConverter.class)
    private Rol rol;

    private LocalDate begin;
    private int termijn;
    private LocalDate einde;

    @Column(name = "buurt_code")
    private String buurtCode;

    /** Of the problem, which never changes it: the list is narrowed by it without looking up each problem. */
    private String groep;

    @Column(name = "herinnerd_op")
    private Instant herinnerdOp;

    @Column(name = "gemeld_op")
    private Instant gemeldOp;

    protected Overlasttaak() {}

    Overlasttaak(String stapId, Probleem probleem, Stand stand, LocalDate begin, int termijn, LocalDate einde) {
        this.stapId = stapId;
        this.probleemId = probleem.id();
        this.stand = stand;
        this.rol = stand.wie();
        this.begin = begin;
        this.termijn = termijn;
        this.einde = einde;
        this.buurtCode = probleem.buurtCode();
        this.groep = probleem.groep();
    }

    void valtIn(Buurt buurt) {
        buurtCode = buurt.code();
    }

    void herinnerd(Instant op) {
        herinnerdOp = op;
    }

    /** Whoever has to do something was told. */
    void gemeld(Instant op) {
        gemeldOp = op;
    }

    /** When its term ran out; null as long as it is in time. */
    public Instant herinnerdOp() {
        return herinnerdOp;
    }

    public Long id() {
        return id;
    }

    String stapId() {
        return stapId;
    }

    public long probleemId() {
        return probleemId;
    }

    public Stand stand() {
        return stand;
    }

    public Rol rol() {
        return rol;
    }

    public LocalDate begin() {
        return begin;
    }

    /** Werkdagen for this step. */
    public int termijn() {
        return termijn;
    }

    /** Last day that is in time. */
    public LocalDate einde() {
        return einde;
    }
}
