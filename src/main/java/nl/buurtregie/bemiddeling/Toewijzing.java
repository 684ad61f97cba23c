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
import nl.buurtregie.bemiddeling.begrip.Toewijzingseinde;
import nl.buurtregie.platform.Geheim;

/** One mediator on one case, from–to. Asked first; from the yes until the end he or she may see the case. */
@Entity
public class Toewijzing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "toewijzing")
    @SequenceGenerator(name = "toewijzing", sequenceName = "toewijzing_seq", allocationSize = 1)
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

    @Column(name = "gevraagd_op")
    private Instant gevraagdOp;

    @Column(name = "antwoord_voor")
    private Instant antwoordVoor;

    @Column(name = "herinnerd_op")
    private Instant herinnerdOp;

    @Column(name = "vraag_hash")
    private String vraagHash; // of the link in the mail

    @Column(name = "herinnering_hash")
    private String herinneringHash; // of the one in the reminder

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

    /** @param uiterlijk after it the links do not answer any more */
    void vraag(Geheim link, Instant op, Instant uiterlijk) {
        gevraagdOp = op;
        antwoordVoor = uiterlijk;
        vraagHash = link.hash();
    }

    void herinner(Geheim link, Instant op) {
        herinnerdOp = op;
        herinneringHash = link.hash();
    }

    /** Nobody told him or her yet. */
    boolean isTeVragen() {
        return loopt() && aangenomenOp == null && gevraagdOp == null;
    }

    /** The question stands: no yes, no no, and nobody else was asked instead. */
    public boolean isOpen() {
        return loopt() && aangenomenOp == null;
    }

    /** Where the question stands for whoever was asked. */
    public Vraagstand stand(Instant nu) {
        if (isOpen() && !bemiddeling.status().isBijPaar()) {
            return Vraagstand.INGETROKKEN;
        }
        if (isOpen()) {
            return antwoordVoor != null && nu.isAfter(antwoordVoor) ? Vraagstand.VERLOPEN : Vraagstand.OPEN;
        }
        if (loopt()) {
            return Vraagstand.AANGENOMEN;
        }
        if (einde == Toewijzingseinde.AFGESLAGEN) {
            return Vraagstand.AFGESLAGEN;
        }
        boolean ander = einde == Toewijzingseinde.VERVANGEN && bemiddeling.isHeelAangenomen();
        return ander ? Vraagstand.VERGEVEN : Vraagstand.INGETROKKEN;
    }

    Bemiddeling bemiddeling() {
        return bemiddeling;
    }

    public Long id() {
        return id;
    }

    public Instant antwoordVoor() {
        return antwoordVoor;
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
