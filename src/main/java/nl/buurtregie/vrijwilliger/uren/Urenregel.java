package nl.buurtregie.vrijwilliger.uren;

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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.platform.RuleViolation;

/** Time and travel of one volunteer on one day. It keeps the rate of the day it was written; what was paid does not change. */
@Entity
public class Urenregel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "urenregel")
    @SequenceGenerator(name = "urenregel", sequenceName = "urenregel_seq")
    private Long id;

    private UUID inzending;

    @Column(name = "medewerker_id")
    private Long medewerkerId;

    private LocalDate dag;

    @Enumerated(EnumType.STRING)
    private Urensoort soort;

    private String zaak;
    private int minuten;
    private int km;

    @Column(name = "ov_cent")
    private int ovCent;

    @Column(name = "tarief_cent")
    private int tariefCent;

    @Embedded
    private Verbetering verbetering;

    private Instant op;
    private String door;

    @Column(name = "bij_uitkomst")
    private boolean bijUitkomst;

    @Column(name = "betaald_op")
    private Instant betaaldOp;

    @Column(name = "betaald_door")
    private String betaaldDoor;

    // written by the database, when the account is erased
    @Column(insertable = false, updatable = false)
    private String ontvanger;

    @Version
    private int versie;

    protected Urenregel() {}

    /** @param tariefCent for a kilometre, now */
    Urenregel(UUID inzending, long medewerkerId, Werkdag werk, int tariefCent, Instant op, String door) {
        this.inzending = inzending;
        this.medewerkerId = medewerkerId;
        this.tariefCent = tariefCent;
        this.op = op;
        this.door = door;
        vul(werk);
    }

    /** What was paid before was too much or too little; it counts on the day it is written. */
    static Urenregel verbetert(
            UUID inzending, long medewerkerId, Verbetering wat, Instant op, LocalDate dag, String door) {
        wat.keur(dag);
        Werkdag werk = new Werkdag(dag, Urensoort.OVERIG, null, new Tijd(0, 0, 0));
        Urenregel regel = new Urenregel(inzending, medewerkerId, werk, 0, op, door);
        regel.verbetering = wat;
        return regel;
    }

    /** It came with the outcome of a talk, and goes back with it. */
    Urenregel bijUitkomst() {
        bijUitkomst = true;
        return this;
    }

    void wordt(Werkdag werk) {
        eisWijzigbaar();
        vul(werk);
    }

    private void vul(Werkdag werk) {
        dag = werk.dag();
        soort = werk.soort();
        zaak = werk.zaak();
        minuten = werk.tijd().minuten();
        km = werk.tijd().km();
        ovCent = werk.tijd().ovCent();
    }

    void betaald(Instant nu, String wie) {
        eisOnbetaald();
        betaaldOp = nu;
        betaaldDoor = wie;
    }

    void eisOnbetaald() {
        if (betaaldOp != null) {
            throw new RuleViolation(
                    "V23",
                    "Dit is al betaald en verandert niet meer. Klopt het niet? Vertel het de coördinator: die kan een verbetering"
                            + " schrijven.");
        }
    }

    /** By who did the work: a difference is the word of the coördinator. */
    void eisWijzigbaar() {
        eisOnbetaald();
        if (verbetering != null) {
            throw new RuleViolation(
                    "V28", "De coördinator schreef deze verbetering. Klopt die niet? Vertel het de coördinator.");
        }
    }

    public Long id() {
        return id;
    }

    /** Null past its term: the sum is all that is left. */
    public Long medewerkerId() {
        return medewerkerId;
    }

    /** @param account as the account is called now; the name of who got the money outlives it */
    public String vanWie(String account) {
        return ontvanger == null ? account : ontvanger;
    }

    public Werkdag werk() {
        return new Werkdag(dag, soort, zaak, new Tijd(minuten, km, ovCent));
    }

    /** What was paid last, whatever day it is about; null when nothing was paid. */
    public static Urenregel laatstBetaald(List<Urenregel> regels) {
        return regels.stream()
                .filter(een -> een.betaaldOp != null)
                .max(Comparator.comparing(Urenregel::betaaldOp))
                .orElse(null);
    }

    /** Of all that is not paid yet how many lines and how much: "3 van 1250". It is another when somebody writes or changes something. */
    public static String teBetalen(List<Urenregel> regels) {
        List<Urenregel> open =
                regels.stream().filter(een -> een.betaaldOp == null).toList();
        return open.size() + " van "
                + open.stream().mapToInt(Urenregel::bedragCent).sum();
    }

    /** For a kilometre, as it was on the day of writing. */
    public int tariefCent() {
        return tariefCent;
    }

    /** What the way there costs us, or a difference with what was paid. */
    public int bedragCent() {
        return km * tariefCent + ovCent + (verbetering == null ? 0 : verbetering.cent());
    }

    /** Empty for a line of work. */
    public Optional<Verbetering> verbetering() {
        return Optional.ofNullable(verbetering);
    }

    /** Null as long as it was not paid. */
    public Instant betaaldOp() {
        return betaaldOp;
    }

    /** Null as long as it was not paid. */
    public String betaaldDoor() {
        return betaaldDoor;
    }

    public int versie() {
        return versie;
    }
}
