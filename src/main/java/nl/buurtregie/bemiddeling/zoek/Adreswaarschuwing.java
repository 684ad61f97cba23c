package nl.buurtregie.bemiddeling.zoek;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.platform.RuleViolation;

/** What whoever goes to a house should know, until a day. It is not shown after its last day and deleted the night after. */
@Entity
public class Adreswaarschuwing {

    /** Characters. */
    public static final int LANGSTE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "adreswaarschuwing")
    @SequenceGenerator(name = "adreswaarschuwing", sequenceName = "adreswaarschuwing_seq", allocationSize = 1)
    private Long id;

    private String postcode;
    private int huisnummer;
    private String toevoeging;
    private String tekst;
    private String door;
    private Instant op;
    private LocalDate tot;

    protected Adreswaarschuwing() {}

    Adreswaarschuwing(Adres adres, String tekst, String door, Instant op, LocalDate vandaag, LocalDate tot) {
        if (tekst == null || tekst.isBlank() || tekst.strip().length() > LANGSTE) {
            throw new RuleViolation(
                    "B15.1", "tekst", "Schrijf kort op waar iemand op moet letten, hooguit 200 tekens.");
        }
        if (tot == null || tot.isBefore(vandaag) || tot.isAfter(vandaag.plusYears(1))) {
            throw new RuleViolation(
                    "B15.1", "tot", "Kies tot wanneer dit blijft staan: vandaag of later, hooguit een jaar.");
        }
        this.postcode = adres.postcode();
        this.huisnummer = adres.huisnummer();
        this.toevoeging = adres.toevoeging();
        this.tekst = tekst.strip();
        this.door = door;
        this.op = op;
        this.tot = tot;
    }

    public Long id() {
        return id;
    }

    public String tekst() {
        return tekst;
    }

    public String door() {
        return door;
    }

    public Instant op() {
        return op;
    }

    /** Last day on which it is shown. */
    public LocalDate tot() {
        return tot;
    }
}
