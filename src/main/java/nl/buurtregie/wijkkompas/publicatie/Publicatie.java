package nl.buurtregie.wijkkompas.publicatie;

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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.afscherming.Uitslag;
import nl.buurtregie.wijkkompas.indicator.Periode;

/**
 * One version of the figures of some years. The analist opens it: they are counted and frozen. She looks at what the
 * checks say and sends it to the manager, who approves it or sends it back with a sentence; never the same person. From
 * then on it does not change any more. Was something wrong, then there is a next version with a reason, and the old one stays
 * readable; it can only be withdrawn, and everybody can read why.
 */
@Entity
public class Publicatie {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publicatie")
    @SequenceGenerator(name = "publicatie", sequenceName = "publicatie_seq")
    private Long id;

    private String nummer;

    @Column(name = "van_jaar")
    private int vanJaar;

    @Column(name = "tot_jaar")
    private int totJaar;

    private int versie;

    @Enumerated(EnumType.STRING)
    private Publicatiestand stand;

    private int indeling;
    private String bevolking;
    private String reden;
    private LocalDate peildatum;

    @Column(name = "geopend_op")
    private Instant geopendOp;

    @Column(name = "geopend_door")
    private String geopendDoor;

    private long opsteller;
    private String opmerking;

    @Column(name = "vastgesteld_op")
    private Instant vastgesteldOp;

    @Column(name = "vastgesteld_door")
    private String vastgesteldDoor;

    private Long beoordelaar;
    private String controlegetal;

    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;

    @Column(name = "ingetrokken_door")
    private String ingetrokkenDoor;

    private String intrekreden;

    @Column(name = "openbaar_aantal")
    private int openbaarAantal;

    @Column(name = "klein_aantal")
    private int kleinAantal;

    @Column(name = "bijvangst_aantal")
    private int bijvangstAantal;

    private int onopgelost;
    private int klein;
    private int afronding;
    private int noemer;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Column(name = "gewijzigd_door")
    private String gewijzigdDoor;

    @Column(name = "stap_id")
    private String stapId;

    @Version
    @Column(name = "rij_versie")
    private int rijVersie;

    protected Publicatie() {}

    Publicatie(Opdracht opdracht, int versie, Grondslag grondslag, Ik wie, Instant moment, LocalDate vandaag) {
        if (versie > 1 && (opdracht.reden() == null || opdracht.reden().isBlank())) {
            throw new RuleViolation(
                    "Q1.2", "reden", "Van " + opdracht.totJaar() + " is al een versie. Schrijf op wat u verbetert.");
        }
        this.nummer = opdracht.totJaar() + "." + versie;
        this.vanJaar = opdracht.vanJaar();
        this.totJaar = opdracht.totJaar();
        this.versie = versie;
        this.stand = Publicatiestand.TELLEN;
        this.indeling = grondslag.indeling();
        this.bevolking = grondslag.bevolking();
        this.reden = opdracht.reden();
        this.peildatum = vandaag;
        this.geopendOp = moment;
        this.geopendDoor = wie.naam();
        this.opsteller = wie.id();
        geldenRegels(Regels.STANDAARD);
    }

    /** The process came to a step. */
    void begint(Publicatiestand stap, String stapId) {
        this.stand = stap;
        this.stapId = stapId;
    }

    /** Called by every act, with whoever acts. */
    void gewijzigd(Ik wie, Instant moment) {
        gewijzigdDoor = wie.naam();
        gewijzigdOp = moment;
    }

    public Long id() {
        return id;
    }

    String stapId() {
        return stapId;
    }

    /** Whether this person made the figures, and therefore cannot approve them. */
    public boolean isVan(Ik wie) {
        return opsteller == wie.id();
    }

    /** Its figures are to be those of now instead. */
    void opnieuw(Ik wie) {
        moetOpenBij(wie);
        stand = Publicatiestand.TELLEN;
        stapId = null;
    }

    /** Before anything is counted: what is over, and which definitions hold, is told by this day. */
    void telt(LocalDate vandaag) {
        moet(Publicatiestand.TELLEN);
        peildatum = vandaag;
    }

    /** @param inwoners where those came from that it was counted with */
    void gerekend(String inwoners, Uitslag uitslag, Regels regels, String controlegetal) {
        moet(Publicatiestand.TELLEN);
        bevolking = inwoners;
        openbaarAantal = uitslag.openbaar();
        kleinAantal = uitslag.klein();
        bijvangstAantal = uitslag.bijvangst();
        onopgelost = uitslag.onopgelost();
        geldenRegels(regels);
        this.controlegetal = controlegetal;
    }

    private void geldenRegels(Regels regels) {
        klein = regels.klein();
        afronding = regels.afronding();
        noemer = regels.noemer();
    }

    /** Whether this person may work on it now. */
    void moetOpenBij(Ik wie) {
        moet(Publicatiestand.OPSTELLEN);
        mag(wie, Rol.ANALIST);
    }

    /** @param stop what the checks do not let through, or 0 */
    void ingediend(Ik wie, int stop) {
        moetOpenBij(wie);
        if (stop > 0 || onopgelost > 0) {
            throw new RuleViolation("Q2.1", "De controles houden deze cijfers tegen. Lees hieronder waarom.");
        }
        opsteller = wie.id();
        opmerking = null;
    }

    void goedgekeurd(Ik wie, Instant moment) {
        moet(Publicatiestand.BEOORDELEN);
        mag(wie, Rol.MANAGER);
        if (wie.id() == opsteller) {
            throw new RuleViolation("Q2.2", "U maakte deze cijfers zelf. Een ander moet ze goedkeuren.");
        }
        beoordelaar = wie.id();
        vastgesteldOp = moment;
        vastgesteldDoor = wie.naam();
        stand = Publicatiestand.VASTGESTELD;
        stapId = null;
    }

    void teruggestuurd(Ik wie, String waarom) {
        moet(Publicatiestand.BEOORDELEN);
        mag(wie, Rol.MANAGER);
        if (!isZin(waarom)) {
            throw new RuleViolation("Q2.3", "waarom", "Schrijf op wat er anders moet, in hooguit 300 tekens.");
        }
        opmerking = waarom;
    }

    /** Whoever made them works on it again; nobody looked at it yet, or nobody can. */
    void teruggehaald(Ik wie) {
        moet(Publicatiestand.BEOORDELEN);
        mag(wie, Rol.ANALIST);
        opmerking = null;
    }

    /** Who sent it in: somebody else approves it. */
    public long opsteller() {
        return opsteller;
    }

    void vervallen(Ik wie) {
        moetOpenBij(wie);
        stand = Publicatiestand.VERVALLEN;
        stapId = null;
    }

    /** It cannot be counted. */
    void opgegeven(Ik wie) {
        moet(Publicatiestand.TELLEN);
        mag(wie, Rol.ANALIST);
        stand = Publicatiestand.VERVALLEN;
    }

    void ingetrokken(Ik wie, String waarom, Instant moment) {
        moet(Publicatiestand.VASTGESTELD);
        mag(wie, Rol.MANAGER);
        if (!isZin(waarom)) {
            throw new RuleViolation("Q3.1", "waarom", "Schrijf in hooguit 300 tekens op waarom ze niet meer gelden.");
        }
        intrekreden = waarom;
        ingetrokkenOp = moment;
        ingetrokkenDoor = wie.naam();
        stand = Publicatiestand.INGETROKKEN;
    }

    private static boolean isZin(String tekst) {
        return tekst != null && !tekst.isBlank() && tekst.length() <= 300;
    }

    private void moet(Publicatiestand nodig) {
        if (stand != nodig) {
            throw new Changed(gewijzigdDoor, gewijzigdOp);
        }
    }

    private static void mag(Ik wie, Rol rol) {
        if (!wie.is(rol)) {
            throw new RuleViolation("Q2.4", "Dit doet de " + rol.woord() + ".");
        }
    }
    /** Last year and version: 2025.2. */
    public String nummer() {
        return nummer;
    }

    public int vanJaar() {
        return vanJaar;
    }

    /** The years that were over on the day it was counted: of another it has no figure. */
    public List<Integer> heleJaren() {
        return IntStream.rangeClosed(vanJaar, Math.min(totJaar, peildatum.getYear() - 1))
                .boxed()
                .toList();
    }

    public int totJaar() {
        return totJaar;
    }

    /** Whether it counted this period: it lies in its years, and was over on the day it was counted. */
    boolean heeft(Periode periode) {
        return noemt(periode) && !periode.na().isAfter(peildatum);
    }

    boolean is(Publicatie ander) {
        return nummer.equals(ander.nummer);
    }

    /** Whether it lies in its years, also when it was still running. */
    boolean noemt(Periode periode) {
        return periode.eerste().jaar() >= vanJaar && periode.jaar() <= totJaar;
    }

    boolean deeltJaar(Publicatie ander) {
        return vanJaar <= ander.totJaar && ander.vanJaar <= totJaar;
    }

    /** From 1. */
    public int versie() {
        return versie;
    }

    public Publicatiestand stand() {
        return stand;
    }

    /** Year of the division of areas. */
    public int indeling() {
        return indeling;
    }

    /** Source of the inhabitants, as "CBS 2016", or with the years each is of. */
    public String bevolking() {
        return bevolking;
    }

    /** What this version corrects; null for the first. */
    public String reden() {
        return reden;
    }

    /** The day the figures were frozen. */
    public LocalDate peildatum() {
        return peildatum;
    }

    public Instant geopendOp() {
        return geopendOp;
    }

    public String geopendDoor() {
        return geopendDoor;
    }

    /** Why it was sent back, or null. */
    public String opmerking() {
        return opmerking;
    }

    public Instant vastgesteldOp() {
        return vastgesteldOp;
    }

    public String vastgesteldDoor() {
        return vastgesteldDoor;
    }

    /** SHA-256 over the figures, in hexadecimal. */
    public String controlegetal() {
        return controlegetal;
    }

    public Instant ingetrokkenOp() {
        return ingetrokkenOp;
    }

    public String ingetrokkenDoor() {
        return ingetrokkenDoor;
    }

    /** Why it was withdrawn, or null. */
    public String intrekreden() {
        return intrekreden;
    }

    /** The same as a sentence that ends. */
    public String intrekzin() {
        return intrekreden.strip().matches("(?s).*[.!?]") ? intrekreden.strip() : intrekreden.strip() + ".";
    }

    /** Counts that could have gone out. */
    public int openbaarAantal() {
        return openbaarAantal;
    }

    /** Of these, hidden because they are small. */
    public int kleinAantal() {
        return kleinAantal;
    }

    /** Of these, hidden to protect a small one. */
    public int bijvangstAantal() {
        return bijvangstAantal;
    }

    /** For small numbers, as they were when it was counted. */
    Regels regels() {
        return new Regels(klein, afronding, noemer);
    }

    /** Small counts that stay in reach; a publication has none. */
    public int onopgelost() {
        return onopgelost;
    }
}
