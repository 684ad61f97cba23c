package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.codelijst.Codewoord;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.RollenConverter;

/** The one open step of a case: a line of the work list. It goes when the step is done. */
@Entity
public class Taak {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "taak")
    @SequenceGenerator(name = "taak", sequenceName = "taak_seq")
    private Long id;

    @Column(name = "stap_id")
    private String stapId;

    @Column(name = "bemiddeling_id")
    private long bemiddelingId;

    private String nummer;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Convert(converter = RollenConverter.class)
    private Rol rol;

    private LocalDate begin;
    private int termijn;
    private LocalDate einde;

    @Enumerated(EnumType.STRING)
    private Aard hoofdaard;

    private String aardcode;
    private String aardwoord;

    @Column(name = "buurt_code")
    private String buurtCode;

    @Column(name = "wijk_code")
    private String wijkCode;

    private boolean stil;
    private int stilstand;

    @Column(name = "herinnerd_op")
    private Instant herinnerdOp;

    @Column(name = "gemeld_op")
    private Instant gemeldOp;

    /** When it was really done; known from the act until the step ends. */
    @Transient
    private LocalDate gedaanOp;

    @Column(name = "plek_vrij")
    private boolean plekVrij;

    protected Taak() {}

    Taak(String stapId, Bemiddeling zaak, Status status, Termijn termijn, Buurt buurt) {
        this.stapId = stapId;
        this.bemiddelingId = zaak.id();
        this.nummer = zaak.nummer();
        this.status = status;
        this.rol = status.wie();
        this.begin = termijn.begin();
        this.termijn = termijn.werkdagen();
        this.einde = termijn.einde();
        gaatOver(zaak.aardwoord());
        ligtIn(buurt);
        bezet(zaak.paar().size());
    }

    final void gaatOver(Codewoord wat) {
        hoofdaard = wat.aard();
        aardcode = wat.code();
        aardwoord = wat.woord();
    }

    void ligtIn(Buurt buurt) {
        buurtCode = buurt.code();
        wijkCode = buurt.wijk().code();
    }

    /** @param mensen on the case now; the coördinator hears of a step for a pair that is not whole */
    void bezet(int mensen) {
        plekVrij = rol == Rol.BEMIDDELAAR && mensen < Paar.MENSEN;
    }

    /** Not before the step began: figures count no days backwards. */
    void gedaan(LocalDate op) {
        gedaanOp = op.isBefore(begin) ? begin : op;
    }

    LocalDate gedaanOp(LocalDate vandaag) {
        return gedaanOp == null ? vandaag : gedaanOp;
    }

    /** In de wacht: the term stands still and ends, as far as is known, on {@code einde}. */
    void staatStil(LocalDate nieuwEinde) {
        stil = true;
        einde = nieuwEinde;
        herinnerdOp = null;
    }

    /** @param werkdagen that did not count */
    void gaatVerder(LocalDate nieuwEinde, int werkdagen) {
        stil = false;
        einde = nieuwEinde;
        stilstand += werkdagen;
        herinnerdOp = null;
    }

    /** The step was never done: its term goes on as it was. */
    void terug(Taakstand toen) {
        begin = toen.begin();
        termijn = toen.termijn();
        einde = toen.einde();
        stil = toen.isStil();
        stilstand = toen.stilstand();
        herinnerdOp = toen.herinnerdOp();
        gemeldOp = toen.gemeldOp();
    }

    Taakstand stand() {
        return new Taakstand(begin, termijn, einde, stil, stilstand, herinnerdOp, gemeldOp);
    }

    public boolean isStil() {
        return stil;
    }

    /** Werkdagen of this step in de wacht. */
    public int stilstand() {
        return stilstand;
    }

    /** Its term is over and nobody was told: not while it stands still. */
    boolean verstrijkt(LocalDate vandaag) {
        return herinnerdOp == null && !stil && einde.isBefore(vandaag);
    }

    void herinnerd(Instant op) {
        herinnerdOp = op;
        gemeldOp = null;
    }

    public Long id() {
        return id;
    }

    String stapId() {
        return stapId;
    }

    public long bemiddelingId() {
        return bemiddelingId;
    }

    public String nummer() {
        return nummer;
    }

    /** Last day that is in time. */
    public LocalDate einde() {
        return einde;
    }

    public Status status() {
        return status;
    }

    public Rol rol() {
        return rol;
    }

    public Termijn termijn() {
        return new Termijn(begin, termijn, einde);
    }

    public Aard hoofdaard() {
        return hoofdaard;
    }

    /** What it is about, as the organisation called that when somebody chose it. */
    public String aardwoord() {
        return aardwoord;
    }

    public String buurtCode() {
        return buurtCode;
    }

    public String wijkCode() {
        return wijkCode;
    }
}
