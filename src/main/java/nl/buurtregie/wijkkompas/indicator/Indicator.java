package nl.buurtregie.wijkkompas.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;

/**
 * One version of one definition. It never changes: who wants to count or say something else makes the next version, and
 * figures that were published keep the words they were published with.
 */
@Entity
public class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private int versie;
    private String naam;
    private String definitie;

    @Enumerated(EnumType.STRING)
    private Maat maat;

    @Enumerated(EnumType.STRING)
    private Telling teller;

    private String noemer;
    private String eenheid;
    private int richting;
    private String bron;

    @Enumerated(EnumType.STRING)
    @Column(name = "kleinste_gebied")
    private Niveau kleinsteGebied;

    @Enumerated(EnumType.STRING)
    @Column(name = "kleinste_periode")
    private Periodesoort kleinstePeriode;

    @Column(name = "geldig_vanaf")
    private LocalDate geldigVanaf;

    private boolean breuk;
    private String reden;
    private String door;

    @Column(name = "vastgelegd_op")
    private Instant vastgelegdOp;

    protected Indicator() {}

    /** The next version of an own indicator. */
    Indicator(Indicator vorige, Wijziging nieuw, String door, Instant moment) {
        if (!nieuw.vanaf().isAfter(vorige.geldigVanaf)) {
            throw new RuleViolation(
                    "I1.2",
                    "vanaf",
                    "Kies een dag na " + DutchDates.withYear(vorige.geldigVanaf) + ": toen begon de versie van nu.");
        }
        this.code = vorige.code;
        this.versie = vorige.versie + 1;
        this.maat = vorige.maat;
        this.teller = vorige.teller;
        this.noemer = vorige.noemer;
        this.eenheid = vorige.eenheid;
        this.richting = nieuw.richting();
        this.naam = nieuw.naam();
        this.definitie = nieuw.definitie();
        this.bron = nieuw.bron();
        this.kleinsteGebied = nieuw.kleinsteGebied();
        this.kleinstePeriode = nieuw.kleinstePeriode();
        this.geldigVanaf = nieuw.vanaf();
        this.breuk = nieuw.breuk();
        this.reden = nieuw.reden();
        this.door = door;
        this.vastgelegdOp = moment;
        vorige.weigerGelijk(this);
    }

    /** Somebody else's figure: its definition comes with the file. */
    Indicator(Ingevoerd nieuw, int versie, String door, Instant moment) {
        this.code = nieuw.code();
        this.versie = versie;
        this.maat = Maat.INGEVOERD;
        this.naam = nieuw.naam();
        this.definitie = nieuw.definitie();
        this.eenheid = nieuw.eenheid();
        this.richting = nieuw.richting();
        this.bron = nieuw.bron();
        this.kleinsteGebied = Niveau.BUURT;
        this.kleinstePeriode = Periodesoort.JAAR;
        this.geldigVanaf = LocalDate.of(1900, 1, 1);
        this.reden = "ingevoerd uit een bestand";
        this.door = door;
        this.vastgelegdOp = moment;
    }

    /**
     * @param code a–z, 0–9 and _, at most 50
     * @param richting 1: high is good, −1: high is bad, 0: no judgement
     */
    public record Ingevoerd(String code, String naam, String definitie, String eenheid, int richting, String bron) {}

    boolean is(Ingevoerd ander) {
        return new Ingevoerd(code, naam, definitie, eenheid, richting, bron).equals(ander);
    }

    private void weigerGelijk(Indicator nieuw) {
        if (naam.equals(nieuw.naam)
                && definitie.equals(nieuw.definitie)
                && bron.equals(nieuw.bron)
                && richting == nieuw.richting
                && kleinsteGebied == nieuw.kleinsteGebied
                && kleinstePeriode == nieuw.kleinstePeriode) {
            throw new RuleViolation("I1.4", "definitie", "Er is niets anders dan in de versie van nu.");
        }
    }

    public String code() {
        return code;
    }

    /** From 1. */
    public int versie() {
        return versie;
    }

    public String naam() {
        return naam;
    }

    /** One sentence. */
    public String definitie() {
        return definitie;
    }

    public Maat maat() {
        return maat;
    }

    /** Empty for somebody else's figure. */
    public Optional<Telling> teller() {
        return Optional.ofNullable(teller);
    }

    /** Empty without a denominator, or where that is not a count of ours (inhabitants, ronde-hours). */
    public Optional<Telling> noemer() {
        return maat.isDeel() ? Optional.of(Telling.valueOf(noemer)) : Optional.empty();
    }

    /** The first day on which everything that it is made of is known of this period. */
    public LocalDate compleetOp(Periode periode) {
        return Stream.concat(teller().stream(), noemer().stream())
                .map(een -> een.compleetOp(periode))
                .max(Comparator.naturalOrder())
                .orElse(periode.na());
    }

    public boolean isEigen() {
        return maat != Maat.INGEVOERD;
    }

    public String eenheid() {
        return eenheid;
    }

    /** 1: high is good, −1: high is bad, 0: no judgement. */
    public int richting() {
        return richting;
    }

    public String bron() {
        return bron;
    }

    public Niveau kleinsteGebied() {
        return kleinsteGebied;
    }

    public Periodesoort kleinstePeriode() {
        return kleinstePeriode;
    }

    public LocalDate geldigVanaf() {
        return geldigVanaf;
    }

    /** What is counted changed with this version: figures before and after are not to be compared. */
    public boolean isBreuk() {
        return breuk;
    }

    public String reden() {
        return reden;
    }

    public String door() {
        return door;
    }

    /** Whether it may be shown for this kind of area and period. Three years bear areas one size smaller than a year does. */
    public boolean magVoor(Niveau niveau, Periodesoort periode) {
        int kleinste = kleinsteGebied.ordinal() - (periode == Periodesoort.DRIEJAAR ? 1 : 0);
        return niveau.ordinal() >= kleinste && periode.ordinal() >= kleinstePeriode.ordinal();
    }
}
