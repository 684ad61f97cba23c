package nl.buurtregie.toezicht;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** Looking that stands out, what was asked about it, and what the reader said. It is found by the database, and lives here. */
@Entity
@Table(name = "opvallende_inzage")
public class OpvallendeInzage {

    /** Characters of a question, and of an answer. */
    public static final int LANGSTE = 500;

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private Kijkpatroon soort;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    private String onderwerp;
    private Instant eerste;
    private Instant laatste;
    private int keren;
    private Integer gewoon;
    private String vraag;

    @Column(name = "gevraagd_door")
    private Long gevraagdDoor;

    @Column(name = "gevraagd_op")
    private Instant gevraagdOp;

    private LocalDate uiterlijk;
    private String antwoord;

    @Column(name = "beantwoord_op")
    private Instant beantwoordOp;

    @Column(name = "afgedaan_op")
    private Instant afgedaanOp;

    @Column(name = "afgedaan_door")
    private String afgedaanDoor;

    @Version
    private int versie;

    protected OpvallendeInzage() {}

    /** A second question takes the place of the first; its answer goes with it. */
    void vraag(Ik ik, String wat, Instant op, LocalDate antwoordUiterlijk) {
        moetOpen();
        vraag = tekst("vraag", wat, "Schrijf wat je wilt weten");
        gevraagdDoor = ik.id();
        gevraagdOp = op;
        uiterlijk = antwoordUiterlijk;
        antwoord = null;
        beantwoordOp = null;
    }

    void antwoord(Ik ik, String wat, Instant op) {
        if (ik.id() != medewerkerId || vraag == null) {
            throw new NotFound();
        }
        moetOpen();
        if (antwoord != null) {
            throw new RuleViolation("P4.2", "Je hebt deze vraag al beantwoord.");
        }
        antwoord = tekst("antwoord", wat, "Schrijf je antwoord");
        beantwoordOp = op;
    }

    void afgedaan(Ik ik, Instant op) {
        moetOpen();
        afgedaanOp = op;
        afgedaanDoor = ik.naam();
    }

    private void moetOpen() {
        if (afgedaanOp != null) {
            throw new RuleViolation("P4.1", "Dit is al afgehandeld. Kijk op de pagina hoe het nu is.");
        }
    }

    private static String tekst(String veld, String wat, String zin) {
        if (wat == null || wat.isBlank() || wat.strip().length() > LANGSTE) {
            throw new RuleViolation(
                    veld.equals("vraag") ? "P4.1" : "P4.2", veld, zin + ", hooguit " + LANGSTE + " tekens.");
        }
        return wat.strip();
    }

    public long id() {
        return id;
    }

    public Kijkpatroon soort() {
        return soort;
    }

    public long medewerkerId() {
        return medewerkerId;
    }

    /** A case, or a day as 2026-11-29. */
    public String onderwerp() {
        return onderwerp;
    }

    public Instant eerste() {
        return eerste;
    }

    public Instant laatste() {
        return laatste;
    }

    /** Lines of the log, or cases, by what it is. */
    public int keren() {
        return keren;
    }

    /** How many that is on other days; null when there were none. */
    public Integer gewoon() {
        return gewoon;
    }

    /** Null: nothing was asked. */
    public String vraag() {
        return vraag;
    }

    public LocalDate uiterlijk() {
        return uiterlijk;
    }

    public Instant gevraagdOp() {
        return gevraagdOp;
    }

    /** Account of whoever asked. */
    public Long gevraagdDoor() {
        return gevraagdDoor;
    }

    /** Null: not yet. */
    public String antwoord() {
        return antwoord;
    }

    public Instant beantwoordOp() {
        return beantwoordOp;
    }
}
