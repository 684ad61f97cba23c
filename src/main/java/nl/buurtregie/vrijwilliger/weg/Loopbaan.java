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

    @Embedded
    private Leerweg leerweg = new Leerweg();

    @Embedded
    private Vog vog;

    @Embedded
    private Accountvraag vraag;

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
        leerweg = new Leerweg(dienst.training());
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
        leert().maaktKennis(op, gestoptOp, aangemeldOp, vandaag);
        uitkomst.reden().ifPresent(reden -> stopt(op, reden, vandaag));
    }

    void krijgtCertificaat(LocalDate op, LocalDate vandaag) {
        leert().krijgtCertificaat(op, gestoptOp, vandaag);
    }

    /** @param tot last day on which it holds; a later VOG takes the place of an earlier one */
    void toontVog(LocalDate op, LocalDate tot, LocalDate vandaag) {
        eisLopend();
        vog = new Vog(op, tot, vandaag);
    }

    /** @param kwijt there is an account, that was closed or lost the role */
    void vraagtAccount(Instant nu, boolean kwijt) {
        eisLopend();
        Wegregels.eisAccountvraag(
                !kwijt && (medewerkerId != null || vraag != null),
                kwijt || leerweg().kennismaking() != null && wie.isBereikbaarPerMail());
        vraag = kwijt ? Accountvraag.terug(vraag, nu) : Accountvraag.eerste(nu);
    }

    void krijgtAccount(long nieuw) {
        eisLopend();
        Wegregels.eisGevraagd(medewerkerId == null && vraag != null);
        medewerkerId = nieuw;
        wie.staatBijAccount();
    }

    void krijgtAccountTerug() {
        Wegregels.eisGevraagd(isTerugGevraagd());
        vraag = Accountvraag.terug(vraag, null);
    }

    /** What still counts is not done again: a talk that ended the road is, and so is a VOG that does not hold any more. */
    void komtTerug(LocalDate vandaag) {
        Wegregels.eisKanTerug(gestoptOp, gewistOp);
        leert().begintWeer(gestoptOp);
        vog = leerweg().kennismaking() != null && isVogVerlopen(vandaag) ? null : vog;
        vraag = medewerkerId == null ? null : vraag;
        gestoptOp = null;
        gestoptReden = null;
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
        Wegregels.eisDag(op, eerste == null ? leerweg().training() : eerste.sinds(), vandaag);
        zelfstandigOp = op;
        mentorId = eerste == null ? null : eerste.mentorId();
    }

    void stopt(LocalDate op, Stopreden reden, LocalDate vandaag) {
        eisLopend();
        Wegregels.eisDag(op, aangemeldOp, vandaag);
        gestoptOp = op;
        gestoptReden = reden;
    }

    /** That somebody came, and how far, stays. */
    void gewist(Instant nu) {
        wie.wis();
        vog = null;
        gewistOp = nu;
    }

    /** Without any day in it, the row gives none. */
    private Leerweg leerweg() {
        return leerweg == null ? new Leerweg() : leerweg;
    }

    /** To change; looking alone must not. */
    Leerweg leert() {
        return leerweg = leerweg();
    }

    void eisLopend() {
        Wegregels.eisLopend(gestoptOp);
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
                leerweg().kennismaking(),
                leerweg().training(),
                leerweg().certificaat(),
                vog == null ? null : vog.op(),
                vog == null ? null : vog.tot(),
                zelfstandigOp,
                gestoptOp);
    }

    public boolean isAccountGevraagd() {
        return vraag != null && medewerkerId == null && gestoptOp == null;
    }

    /** Of who has one that was closed, or lost the role; it may have been mended since. */
    public boolean isTerugGevraagd() {
        return gestoptOp == null && Accountvraag.isTerug(vraag);
    }

    /** Nobody knows any more who it was. */
    public boolean isGewist() {
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
