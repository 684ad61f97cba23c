package nl.buurtregie.bemiddeling.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Intakeantwoord;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.platform.RuleViolation;

/** A question of the intake. It never changes: a change ends it and begins another, and an answer keeps the words it was given to. */
@Entity
public class Intakevraag {

    /** Longest answer, in characters. */
    private static final int ANTWOORD = 200;

    private static final int VRAAG = 120;
    private static final int KEUZE = 40;
    private static final int MINST = 2;
    private static final int MEEST = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "intakevraag")
    @SequenceGenerator(name = "intakevraag", sequenceName = "intakevraag_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Aard aard;

    private int plek;

    @Enumerated(EnumType.STRING)
    private Vraagsoort soort;

    private String tekst;
    private String keuzes;
    private Instant sinds;
    private String door;
    private Instant tot;

    @Column(name = "tot_door")
    private String totDoor;

    protected Intakevraag() {}

    /**
     * A question as it is typed.
     *
     * @param aard null: asked whatever it is about
     * @param keuzes one a line; only of a choice
     */
    public record Opgave(Aard aard, Vraagsoort soort, String tekst, String keuzes) {

        public Opgave {
            if (tekst == null || tekst.length() > VRAAG) {
                throw new RuleViolation("B23.2", "tekst", "Schrijf een vraag van hooguit 120 tekens.");
            }
            List<String> lijst = lijst(keuzes);
            boolean past = lijst.size() >= MINST
                    && lijst.size() <= MEEST
                    && lijst.stream().allMatch(een -> een.length() <= KEUZE)
                    && lijst.stream().distinct().count() == lijst.size();
            if (soort == Vraagsoort.KEUZE && !past) {
                throw new RuleViolation(
                        "B23.2", "keuzes", "Zet 2 tot 8 verschillende keuzes onder elkaar, elk van hooguit 40 tekens.");
            }
            keuzes = soort == Vraagsoort.KEUZE ? String.join("\n", lijst) : "";
        }

        private static List<String> lijst(String keuzes) {
            return keuzes == null
                    ? List.of()
                    : keuzes.lines()
                            .map(String::strip)
                            .filter(een -> !een.isEmpty())
                            .toList();
        }
    }

    Intakevraag(Opgave opgave, int plek, Instant sinds, String door) {
        this.aard = opgave.aard();
        this.soort = opgave.soort();
        this.tekst = opgave.tekst();
        this.keuzes = opgave.keuzes();
        this.plek = plek;
        this.sinds = sinds;
        this.door = door;
    }

    void eindigt(Instant op, String wie) {
        tot = op;
        totDoor = wie;
    }

    /** @throws RuleViolation B23.1 when it is no answer to this question */
    Optional<Intakeantwoord> antwoord(String getypt) {
        String antwoord = getypt == null ? "" : getypt.strip();
        if (antwoord.isEmpty()) {
            return Optional.empty();
        }
        if (antwoord.length() > ANTWOORD) {
            throw new RuleViolation("B23.1", veld(), "Maak het antwoord korter: hooguit 200 tekens.");
        }
        if (soort != Vraagsoort.TEKST && !keuzes().contains(antwoord)) {
            throw new RuleViolation("B23.1", veld(), "Kies een antwoord uit de lijst.");
        }
        return Optional.of(new Intakeantwoord(tekst, antwoord));
    }

    /** By which the form of the intake sends its answer. */
    public String veld() {
        return "vraag" + id;
    }

    public Long id() {
        return id;
    }

    /** Null when it is asked whatever it is about. */
    public Aard aard() {
        return aard;
    }

    public Vraagsoort soort() {
        return soort;
    }

    public String tekst() {
        return tekst;
    }

    /** What can be answered; empty when that is free. */
    public List<String> keuzes() {
        return soort == Vraagsoort.JA_NEE
                ? List.of("ja", "nee")
                : keuzes.lines().toList();
    }

    int plek() {
        return plek;
    }

    public boolean isNu() {
        return tot == null;
    }

    public Instant sinds() {
        return sinds;
    }

    public String door() {
        return door;
    }

    /** Null as long as it is asked. */
    public Instant tot() {
        return tot;
    }

    public String totDoor() {
        return totDoor;
    }
}
