package nl.buurtregie.vrijwilliger.weg;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.vrijwilliger.Herkomst;

/** The road of one volunteer, from the day somebody asks until the thanks. Where he or she stands follows from the days in it. */
@Entity
public class Loopbaan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loopbaan")
    @SequenceGenerator(name = "loopbaan", sequenceName = "loopbaan_seq")
    private Long id;

    private UUID inzending;

    @Column(name = "medewerker_id")
    private Long medewerkerId;

    @Embedded
    private Wie wie;

    @Column(name = "aangemeld_op")
    private LocalDate aangemeldOp;

    @Column(name = "kennismaking_op")
    private LocalDate kennismakingOp;

    @Column(name = "training_op")
    private LocalDate trainingOp;

    @Column(name = "certificaat_op")
    private LocalDate certificaatOp;

    @Embedded
    private Vog vog;

    @Column(name = "account_gevraagd_op")
    private Instant accountGevraagdOp;

    @Column(name = "zelfstandig_op")
    private LocalDate zelfstandigOp;

    @Column(name = "mentor_id")
    private Long mentorId;

    @Column(name = "gestopt_op")
    private LocalDate gestoptOp;

    @Enumerated(EnumType.STRING)
    @Column(name = "gestopt_reden")
    private Stopreden gestoptReden;

    @Column(name = "gewist_op")
    private Instant gewistOp;

    @Version
    private int versie;

    protected Loopbaan() {}

    /** Somebody wants to volunteer. */
    Loopbaan(UUID inzending, Aanmelder nieuw, LocalDate op) {
        this.inzending = inzending;
        wie = new Wie(nieuw);
        aangemeldOp = op;
    }

    /** Somebody who has an account already: what misses before a case is certificate and VOG. */
    Loopbaan(long medewerkerId, Herkomst herkomst, Dienst dienst, LocalDate vandaag) {
        dienst.eis(vandaag);
        this.inzending = UUID.randomUUID();
        this.medewerkerId = medewerkerId;
        wie = new Wie(herkomst);
        aangemeldOp = dienst.training();
        kennismakingOp = dienst.training();
        trainingOp = dienst.training();
        zelfstandigOp = dienst.zelfstandig();
    }

    void wordt(Aanmelder nieuw) {
        if (medewerkerId != null) {
            throw Wegregels.metAccount();
        }
        wie = new Wie(nieuw);
    }

    void verlengt(LocalDate tot) {
        eisLopend();
        wie.verlengt(tot);
    }

    void maaktKennis(LocalDate op, Kennismaking uitkomst, LocalDate vandaag) {
        Wegregels.eisNog(gestoptOp, kennismakingOp, "De kennismaking");
        Wegregels.eisDag(op, aangemeldOp, vandaag);
        kennismakingOp = op;
        uitkomst.reden().ifPresent(reden -> stopt(op, reden, vandaag));
    }

    /** Was at the basic training; the first day counts. */
    void volgdeTraining(LocalDate op) {
        trainingOp = trainingOp == null ? op : trainingOp;
    }

    void volgdeTrainingNiet(LocalDate op) {
        if (!op.equals(trainingOp)) {
            return;
        }
        if (certificaatOp != null) {
            throw Wegregels.metCertificaat();
        }
        trainingOp = null;
    }

    void krijgtCertificaat(LocalDate op, LocalDate vandaag) {
        Wegregels.eisNog(gestoptOp, certificaatOp, "Het certificaat");
        if (trainingOp == null) {
            throw Wegregels.zonderTraining();
        }
        Wegregels.eisDag(op, trainingOp, vandaag);
        certificaatOp = op;
    }

    /** @param tot last day on which it holds; a later VOG takes the place of an earlier one */
    void toontVog(LocalDate op, LocalDate tot, LocalDate vandaag) {
        eisLopend();
        vog = new Vog(op, tot, vandaag);
    }

    void vraagtAccount(Instant nu) {
        eisLopend();
        Wegregels.eisAccountvraag(
                medewerkerId != null || accountGevraagdOp != null, kennismakingOp != null && wie.isBereikbaarPerMail());
        accountGevraagdOp = nu;
    }

    void krijgtAccount(long nieuw) {
        eisLopend();
        if (medewerkerId != null || accountGevraagdOp == null) {
            throw new RuleViolation("V14", "Dit account is al gemaakt, of niet meer gevraagd.");
        }
        medewerkerId = nieuw;
        wie.staatBijAccount();
    }

    /**
     * The first case was done beside somebody with experience, or the coördinator wrote why it can do without.
     *
     * @param eerste null when there was none
     * @param waarom why it can do without; null when nothing was written
     */
    void wordtZelfstandig(LocalDate op, EersteZaken.Eerste eerste, String waarom, LocalDate vandaag) {
        Wegregels.eisNog(gestoptOp, zelfstandigOp, "Dat iemand zelfstandig werkt");
        if (stap() != Wegstap.EERSTE_ZAAK || eerste == null && waarom == null) {
            throw Wegregels.zonderEersteZaak();
        }
        Wegregels.eisDag(op, eerste == null ? trainingOp : eerste.sinds(), vandaag);
        zelfstandigOp = op;
        mentorId = eerste == null ? null : eerste.mentorId();
    }

    void stopt(LocalDate op, Stopreden reden, LocalDate vandaag) {
        eisLopend();
        Wegregels.eisDag(op, aangemeldOp, vandaag);
        gestoptOp = op;
        gestoptReden = reden;
    }

    /** Nobody is in it any more; that somebody came, and how far, stays. */
    void gewist(Instant nu) {
        wie.wis();
        vog = null;
        gewistOp = nu;
    }

    void eisLopend() {
        Wegregels.eisLopend(gestoptOp);
    }

    void eisLopendOp(LocalDate dag) {
        Wegregels.eisLopendOp(gestoptOp, dag);
    }

    public Wegstap stap() {
        return Wegstap.van(dagen());
    }

    /** Known, and not valid any more on this day. */
    public boolean isVogVerlopen(LocalDate dag) {
        return vog != null && dag.isAfter(vog.tot());
    }

    public Long id() {
        return id;
    }

    /** Null as long as there is no account. */
    public Long medewerkerId() {
        return medewerkerId;
    }

    /** What is known until there is an account; most of it is null after that. */
    public Aanmelder aanmelder() {
        return wie.aanmelder();
    }

    public Wegdagen dagen() {
        return new Wegdagen(
                aangemeldOp,
                kennismakingOp,
                trainingOp,
                certificaatOp,
                vog == null ? null : vog.op(),
                vog == null ? null : vog.tot(),
                zelfstandigOp,
                gestoptOp);
    }

    public boolean isAccountGevraagd() {
        return accountGevraagdOp != null && medewerkerId == null && gestoptOp == null;
    }

    boolean isGewist() {
        return gewistOp != null;
    }

    /** Who was beside him or her at the first case; null when that was before this was kept. */
    public Long mentorId() {
        return mentorId;
    }

    /** Null as long as it goes on. */
    public Stopreden gestoptReden() {
        return gestoptReden;
    }

    public int versie() {
        return versie;
    }
}
