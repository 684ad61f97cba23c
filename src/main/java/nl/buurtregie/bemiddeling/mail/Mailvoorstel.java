package nl.buurtregie.bemiddeling.mail;

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
import java.util.Optional;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.inkomend.Inkomend;

/** A mail that may become a case. It goes a week after somebody dealt with it. */
@Entity
public class Mailvoorstel {

    /** Days that it can be read after somebody dealt with it. */
    static final int NALEESBAAR = 7;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mailvoorstel")
    @SequenceGenerator(name = "mailvoorstel", sequenceName = "mailvoorstel_seq")
    private Long id;

    private String kenmerk;

    @Column(name = "van_naam")
    private String vanNaam;

    @Column(name = "van_adres")
    private String vanAdres;

    private String onderwerp;
    private String tekst;
    private int bijlagen;
    private boolean heel;

    @Column(name = "binnen_op")
    private Instant binnenOp;

    private LocalDate uiterlijk;

    @Enumerated(EnumType.STRING)
    private Mailstand stand = Mailstand.OPEN;

    @Enumerated(EnumType.STRING)
    private Wegreden reden;

    private String nummer;

    @Column(name = "weg_na")
    private LocalDate wegNa;

    @Version
    private int versie;

    protected Mailvoorstel() {}

    /** @param uiterlijk the last day to read it */
    Mailvoorstel(Inkomend mail, LocalDate uiterlijk) {
        this.kenmerk = mail.kenmerk();
        this.vanNaam = mail.vanNaam();
        this.vanAdres = mail.vanAdres();
        this.onderwerp = mail.onderwerp();
        this.tekst = mail.tekst();
        this.bijlagen = mail.bijlagen();
        this.heel = mail.heel();
        this.binnenOp = mail.op();
        this.uiterlijk = uiterlijk;
    }

    /** The same case again changes nothing: somebody clicked twice. */
    void werdZaak(String zaak, LocalDate vandaag) {
        if (zaak.equals(nummer)) {
            return;
        }
        eisOpen();
        stand = Mailstand.AANGEMELD;
        nummer = zaak;
        wegNa = vandaag.plusDays(NALEESBAAR);
    }

    /** So many of its files are here. */
    void nam(int genomen) {
        bijlagen -= genomen;
    }

    /** All of it is here, so that it need not stay in the mailbox. */
    boolean isHierHelemaal() {
        return tekst != null && heel && bijlagen == 0;
    }

    /** @throws RuleViolation B24.1 when somebody dealt with it */
    void eisOpen() {
        if (stand != Mailstand.OPEN) {
            throw klaar();
        }
    }

    /** Again, with another reason or the same: the last one counts. */
    void weggelegd(Wegreden waarom, LocalDate vandaag) {
        eisGeenZaak();
        stand = Mailstand.WEGGELEGD;
        reden = waarom;
        wegNa = vandaag.plusDays(NALEESBAAR);
    }

    /** It was a slip. */
    void terug() {
        eisGeenZaak();
        stand = Mailstand.OPEN;
        reden = null;
        wegNa = null;
    }

    private void eisGeenZaak() {
        if (stand == Mailstand.AANGEMELD) {
            throw new RuleViolation("B24.2", "Van deze e-mail is zaak " + nummer + " gemaakt. Ga naar die zaak.")
                    .asConflict();
        }
    }

    private RuleViolation klaar() {
        String wat = stand == Mailstand.AANGEMELD
                ? "Van deze e-mail is al zaak " + nummer + " gemaakt. Kijk eerst daar."
                : "Iemand legde deze e-mail net weg. Zet hem eerst terug.";
        return new RuleViolation("B24.1", wat);
    }

    public Long id() {
        return id;
    }

    /** What the sender says to be called; nobody proved it. */
    public Optional<String> vanNaam() {
        return Optional.ofNullable(vanNaam);
    }

    public Optional<String> vanAdres() {
        return Optional.ofNullable(vanAdres);
    }

    /** Name or address, as far as there is one. */
    public String afzender() {
        return vanNaam().or(this::vanAdres).orElse("een onbekende afzender");
    }

    public Optional<String> onderwerp() {
        return Optional.ofNullable(onderwerp);
    }

    /** Empty when it could not be read here. */
    public Optional<String> tekst() {
        return Optional.ofNullable(tekst);
    }

    /** How many files came along that are not here. */
    public int bijlagen() {
        return bijlagen;
    }

    /** Nothing of the text is left out. */
    public boolean isHeel() {
        return heel;
    }

    public Instant binnenOp() {
        return binnenOp;
    }

    /** The last day to read it. */
    public LocalDate uiterlijk() {
        return uiterlijk;
    }

    public Mailstand stand() {
        return stand;
    }

    /** Why it was put away; null when it was not. */
    public Wegreden reden() {
        return reden;
    }

    /** The case that was made of it; null when none was. */
    public String nummer() {
        return nummer;
    }

    /** The last day on which it can be read; null as long as it is open. */
    public LocalDate wegNa() {
        return wegNa;
    }
}
