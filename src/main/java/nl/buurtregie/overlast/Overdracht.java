package nl.buurtregie.overlast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Poststand;

/** A problem lies with a partner: asked, taken on, done or refused. There is always a day before which we want to hear. */
@Entity
public class Overdracht {

    /** A mail in this state did not reach the partner, or perhaps not: somebody has to do something. */
    public static final Set<Poststand> NIET_AANGEKOMEN =
            Set.of(Poststand.MISLUKT, Poststand.TERUGGEKOMEN, Poststand.ONZEKER, Poststand.VERVALLEN);

    private static final int LANGSTE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "overdracht")
    @SequenceGenerator(name = "overdracht", sequenceName = "overdracht_seq", allocationSize = 1)
    private Long id;

    @Column(name = "probleem_id")
    private long probleemId;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "partner_id")
    private Partner partner;

    @Enumerated(EnumType.STRING)
    private Stand stand = Stand.GEVRAAGD;

    private Instant op;
    private String door;
    private LocalDate einde;
    private String bericht;
    private String antwoord;

    @Column(name = "antwoord_op")
    private Instant antwoordOp;

    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;

    private String extern;
    private String geheim;

    // null: no mail, or one from before it was kept
    @Column(name = "post_id")
    private Long postId;

    @Enumerated(EnumType.STRING)
    private Aflevering aflevering;

    @Column(name = "aflevering_uitleg")
    private String afleveringUitleg;

    @Version
    private int versie;

    protected Overdracht() {}

    Overdracht(
            Probleem probleem,
            Partner partner,
            String bericht,
            Instant op,
            String door,
            LocalDate einde,
            String geheim) {
        this.probleemId = probleem.id();
        this.partner = partner;
        this.bericht = bericht == null ? "" : bericht;
        this.op = op;
        this.door = door;
        this.einde = einde;
        this.geheim = geheim;
        this.aflevering = partner.weg() == Partner.Weg.SIGNALEN ? Aflevering.ONDERWEG : null;
        if (this.bericht.length() > LANGSTE) {
            throw new RuleViolation("O4.2", "bericht", "Maak het bericht korter: hooguit 500 tekens.");
        }
    }

    /** Where it is with the partner. */
    public enum Stand {
        GEVRAAGD("gevraagd"),
        AANGENOMEN("aangenomen"),
        AFGEHANDELD("afgehandeld"),
        GEWEIGERD("geweigerd"),
        GESLOTEN("gesloten");

        private final String woord;

        Stand(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }

        public boolean isOpen() {
            return this == GEVRAAGD || this == AANGENOMEN;
        }
    }

    /** Whether it reached a partner whose program tells us so. */
    public enum Aflevering {
        ONDERWEG,
        AANGEKOMEN,
        MISLUKT
    }

    /** @param zegt in their words, at most 500 characters; a refusal says why */
    void antwoord(Stand hoe, String zegt, Instant moment) {
        eisNogGevraagd();
        if (!stand.isOpen()) {
            throw new RuleViolation("O4.3", "Hier is al antwoord op gegeven.");
        }
        if (zegt != null && zegt.length() > LANGSTE) {
            throw new RuleViolation("O4.2", "toelichting", "Maak de tekst korter: hooguit 500 tekens.");
        }
        if (hoe == Stand.GEWEIGERD && (zegt == null || zegt.isBlank())) {
            throw new RuleViolation("O4.4", "toelichting", "Schrijf op waarom niet, en wie het wel kan.");
        }
        stand = hoe;
        antwoord = zegt;
        antwoordOp = moment;
    }

    void eisNogGevraagd() {
        if (ingetrokkenOp != null) {
            throw new RuleViolation("O4.3", "Hier hoeft u niets meer aan te doen.").asConflict();
        }
    }

    /** The problem stopped under this number, or we took it back: nobody waits for an answer any more. */
    void ingetrokken(Instant moment) {
        ingetrokkenOp = moment;
    }

    void opDePost(long bericht) {
        postId = bericht;
    }

    /** It arrived, and this is the number they gave it. */
    void kreegNummer(String nummer) {
        extern = nummer;
        afgeleverd(Aflevering.AANGEKOMEN, null);
    }

    /** @param uitleg for whoever has to do something about it, or null */
    void afgeleverd(Aflevering hoe, String uitleg) {
        aflevering = hoe;
        afleveringUitleg = uitleg;
    }

    public Long id() {
        return id;
    }

    public long probleemId() {
        return probleemId;
    }

    public Partner partner() {
        return partner;
    }

    public Stand stand() {
        return stand;
    }

    /** An answer is still asked. */
    public boolean isOpen() {
        return ingetrokkenOp == null && stand.isOpen();
    }

    public boolean isIngetrokken() {
        return ingetrokkenOp != null;
    }

    /** Where it is, as written on the page. */
    public String woord() {
        return isIngetrokken() ? "niet meer nodig" : stand.woord();
    }

    /** When it was taken back, or answered; null while it waits. */
    public Instant klaarOp() {
        return isIngetrokken() ? ingetrokkenOp : antwoordOp;
    }

    public Instant op() {
        return op;
    }

    public String door() {
        return door;
    }

    /** Last werkdag to answer in time. */
    public LocalDate einde() {
        return einde;
    }

    public String bericht() {
        return bericht;
    }

    public String antwoord() {
        return antwoord;
    }

    public Instant antwoordOp() {
        return antwoordOp;
    }

    /** Null where nothing tells us. */
    public Aflevering aflevering() {
        return aflevering;
    }

    /** What is wrong with it, or null. */
    public String afleveringUitleg() {
        return afleveringUitleg;
    }

    /** The mail that asked it, in the list of outgoing mail; null when there is none. */
    public Long postId() {
        return postId;
    }

    /** Their own number, or null. */
    public String extern() {
        return extern;
    }
}
