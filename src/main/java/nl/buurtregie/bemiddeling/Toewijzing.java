package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One mediator on one case, from–to. Only while it runs may he or she see the case. */
@Entity
public class Toewijzing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "toewijzing")
    @SequenceGenerator(name = "toewijzing", sequenceName = "toewijzing_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "bemiddeling_id")
    private Bemiddeling bemiddeling;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    private Instant van;
    private Instant tot;

    @Column(name = "aangenomen_op")
    private Instant aangenomenOp;

    @Enumerated(EnumType.STRING)
    private Toewijzingseinde einde;

    protected Toewijzing() {}

    Toewijzing(Bemiddeling bemiddeling, long medewerkerId, Instant van) {
        this.bemiddeling = bemiddeling;
        this.medewerkerId = medewerkerId;
        this.van = van;
    }

    void eindig(Instant op, Toewijzingseinde reden) {
        tot = op;
        einde = reden;
    }

    /** The act that ended it was taken back. */
    void looptWeer() {
        tot = null;
        einde = null;
    }

    boolean isMetDeZaakGeeindigd() {
        return einde == Toewijzingseinde.ZAAK_DICHT;
    }

    void neemAan(Instant op) {
        aangenomenOp = op;
    }

    /** He or she said yes, or began to work on it. */
    public boolean isAangenomen() {
        return aangenomenOp != null;
    }

    boolean loopt() {
        return tot == null;
    }

    Instant van() {
        return van;
    }

    public long medewerkerId() {
        return medewerkerId;
    }
}
