package nl.buurtregie.overlast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** Neighbours quarrel again and again around one address: maybe mediation helps, when the resident wants it. */
@Entity
public class Vroegsignaal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vroegsignaal")
    @SequenceGenerator(name = "vroegsignaal", sequenceName = "vroegsignaal_seq", allocationSize = 1)
    private Long id;

    @Column(name = "probleem_id")
    private long probleemId;

    @Enumerated(EnumType.STRING)
    private Stand stand = Stand.VOORSTEL;

    private int meldingen;
    private Instant op;

    @Column(name = "besloten_op")
    private Instant beslotenOp;

    @Column(name = "besloten_door")
    private String beslotenDoor;

    private String aanmelding;

    @Version
    private int versie;

    protected Vroegsignaal() {}

    Vroegsignaal(Probleem probleem, int meldingen, Instant op) {
        this.probleemId = probleem.id();
        this.meldingen = meldingen;
        this.op = op;
    }

    /** What the resident said. */
    public enum Stand {
        VOORSTEL,
        JA,
        NEE,
        VERVALLEN
    }

    /** @param nummer of the aanmelding that followed, or null */
    void besloten(Stand hoe, String door, Instant moment, String nummer) {
        stand = hoe;
        beslotenDoor = door;
        beslotenOp = moment;
        aanmelding = nummer;
    }

    Long id() {
        return id;
    }

    public Stand stand() {
        return stand;
    }

    /** Reports around the address within the period. */
    public int meldingen() {
        return meldingen;
    }

    public Instant op() {
        return op;
    }

    public Instant beslotenOp() {
        return beslotenOp;
    }

    public String beslotenDoor() {
        return beslotenDoor;
    }

    String aanmelding() {
        return aanmelding;
    }
}
