package nl.buurtregie.vrijwilliger.weg;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.platform.RuleViolation;

/** A training or an intervisie: when and where, who was asked, and who was there. */
@Entity
public class Bijeenkomst {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bijeenkomst")
    @SequenceGenerator(name = "bijeenkomst", sequenceName = "bijeenkomst_seq")
    private Long id;

    private UUID inzending;
    private String agendakenmerk;

    @Enumerated(EnumType.STRING)
    private Bijeenkomstsoort soort;

    private LocalDate dag;
    private LocalTime van;
    private LocalTime tot;
    private String plaats;
    private String trainer;

    @Column(name = "aanwezigheid_op")
    private Instant aanwezigheidOp;

    @Column(name = "afgezegd_op")
    private Instant afgezegdOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @ElementCollection
    @CollectionTable(name = "bijeenkomst_genodigde", joinColumns = @JoinColumn(name = "bijeenkomst_id"))
    @Column(name = "loopbaan_id")
    private Set<Long> genodigden = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "bijeenkomst_aanwezige", joinColumns = @JoinColumn(name = "bijeenkomst_id"))
    @Column(name = "loopbaan_id")
    private Set<Long> aanwezigen = new HashSet<>();

    @Version
    private int versie;

    protected Bijeenkomst() {}

    Bijeenkomst(UUID inzending, Bijeenkomstplan plan, Set<Long> genodigden, LocalDate vandaag, Instant nu) {
        plan.keur(vandaag);
        this.inzending = inzending;
        agendakenmerk = UUID.randomUUID().toString();
        soort = plan.soort();
        dag = plan.dag();
        van = plan.van();
        tot = plan.tot();
        plaats = plan.plaats();
        trainer = plan.trainer();
        this.genodigden = new HashSet<>(genodigden);
        gewijzigdOp = nu;
    }

    void nodigtUit(Set<Long> wie) {
        eisGaatDoor();
        genodigden = new HashSet<>(wie);
    }

    /** What was ticked of who was on the form; of somebody else it stays as it was. */
    static Set<Long> samen(Set<Long> eerst, Set<Long> getoond, Set<Long> vinkjes) {
        Set<Long> alle = new HashSet<>(eerst);
        alle.removeAll(getoond);
        alle.addAll(vinkjes);
        return alle;
    }

    /** Who was there; ticked again when the first time was a slip. */
    void waren(Set<Long> wie, LocalDate vandaag, Instant nu) {
        eisGaatDoor();
        if (dag.isAfter(vandaag)) {
            throw new RuleViolation(
                    "V18", "aanwezig", "De bijeenkomst is nog niet geweest. Vink dit op de dag zelf aan.");
        }
        aanwezigen = new HashSet<>(wie);
        aanwezigheidOp = nu;
    }

    void zegAf(Instant nu) {
        eisGaatDoor();
        if (aanwezigheidOp != null) {
            throw new RuleViolation("V18", "Deze bijeenkomst is geweest: er staat al wie er waren.");
        }
        afgezegdOp = nu;
        gewijzigdOp = nu;
    }

    private void eisGaatDoor() {
        if (afgezegdOp != null) {
            throw new RuleViolation("V18", "Deze bijeenkomst is afgezegd. Plan een nieuwe.");
        }
    }

    /** Its name in calendars, where those of other organisations stand too; null when it was sent under its number, before there were names. */
    public String agendakenmerk() {
        return agendakenmerk;
    }

    public Long id() {
        return id;
    }

    public Bijeenkomstplan plan() {
        return new Bijeenkomstplan(soort, dag, van, tot, plaats, trainer);
    }

    /** Ids of roads. */
    public Set<Long> genodigden() {
        return Set.copyOf(genodigden);
    }

    /** Ids of roads; empty as long as nobody ticked them. */
    public Set<Long> aanwezigen() {
        return Set.copyOf(aanwezigen);
    }

    /** Somebody said who was there. */
    public boolean isAangevinkt() {
        return aanwezigheidOp != null;
    }

    public boolean isAfgezegd() {
        return afgezegdOp != null;
    }

    /** When it was planned, or called off: what a calendar shows changed then. */
    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    public int versie() {
        return versie;
    }
}
