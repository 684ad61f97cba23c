package nl.buurtregie.bemiddeling.gesprek;

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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;

/** One planned talk. Whose home it is at is a reference: an address lives in one place only. */
@Entity
public class Gesprek {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gesprek")
    @SequenceGenerator(name = "gesprek", sequenceName = "gesprek_seq")
    private Long id;

    @Column(name = "bemiddeling_id")
    private long bemiddelingId;

    @Enumerated(EnumType.STRING)
    private Gespreksoort soort;

    private Instant van;
    private Instant tot;

    @Column(name = "bij_partij_id")
    private Long bijPartij;

    private String plaats;
    private int volgorde;
    private String agendakenmerk;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Column(name = "afgezegd_op")
    private Instant afgezegdOp;

    @Column(name = "gehouden_op")
    private Instant gehoudenOp;

    @Column(name = "afgezegd_reden")
    private String afgezegdReden;

    @ElementCollection
    @CollectionTable(name = "gesprek_bemiddelaar", joinColumns = @JoinColumn(name = "gesprek_id"))
    @Column(name = "medewerker_id")
    private Set<Long> bemiddelaars = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "gesprek_partij", joinColumns = @JoinColumn(name = "gesprek_id"))
    @Column(name = "partij_id")
    private Set<Long> partijen = new HashSet<>();

    @Version
    private int versie;

    protected Gesprek() {}

    Gesprek(Bemiddeling zaak, Gespreksleden leden, Gesprekplan plan, Instant op) {
        this.bemiddelingId = zaak.id();
        agendakenmerk = UUID.randomUUID().toString();
        vul(leden, plan, op);
    }

    void verplaats(Gespreksleden leden, Gesprekplan plan, Instant op) {
        eisGepland();
        vul(leden, plan, op);
        volgorde++;
    }

    void zegAf(String reden, Instant op) {
        eisGepland();
        afgezegdOp = op;
        afgezegdReden = reden;
        gewijzigdOp = op;
        volgorde++;
    }

    /** It took place: its outcome is recorded now. */
    void gehouden(Instant op) {
        eisGepland();
        gehoudenOp = op;
        gewijzigdOp = op;
        volgorde++;
    }

    /** The same without an outcome: at a step that asks for none. */
    void geweest(Instant op) {
        if (!isVoorbij(op)) {
            throw new RuleViolation("B13.14", "Dit gesprek is nog niet voorbij.");
        }
        gehouden(op);
    }

    /** The outcome that was recorded was a slip. */
    void tochNietGehouden(Instant op) {
        gehoudenOp = null;
        gewijzigdOp = op;
        volgorde++;
    }

    private void vul(Gespreksleden leden, Gesprekplan plan, Instant op) {
        soort = plan.soort();
        van = moment(plan.dag(), plan.begin());
        tot = moment(plan.dag(), plan.einde());
        bijPartij = plan.bijPartij();
        plaats = plan.bijPartij() == null ? plan.plaats() : null;
        bemiddelaars = new HashSet<>(leden.bemiddelaars());
        partijen = new HashSet<>(leden.partijen());
        gewijzigdOp = op;
    }

    private void eisGepland() {
        if (afgezegdOp != null) {
            throw new RuleViolation("B13.8", "Dit gesprek is al afgezegd. Plan een nieuw gesprek.");
        }
        if (gehoudenOp != null) {
            throw new RuleViolation("B13.8", "Dit gesprek is al geweest. Plan een nieuw gesprek.");
        }
    }

    static Instant moment(LocalDate dag, java.time.LocalTime tijd) {
        return dag.atTime(tijd).atZone(SharedClock.ZONE).toInstant();
    }

    boolean isErgensAnders(Gesprekplan plan) {
        if (plan.bijPartij() != null || bijPartij != null) {
            return plan.bijPartij() == null || !plan.bijPartij().equals(bijPartij);
        }
        return !plaats.equalsIgnoreCase(plan.plaats());
    }

    boolean overlapt(Instant begin, Instant einde) {
        return van.isBefore(einde) && tot.isAfter(begin);
    }

    /** "gesprek met de eerste buur, do 26 november 19.00 uur": never where. */
    String inWoorden() {
        return soort.woord().toLowerCase(Locale.ROOT) + ", " + DutchDates.day(dag()) + " " + DutchDates.time(van)
                + " uur";
    }

    /** Its name in calendars, where those of other organisations stand too; null when it was sent under its number, before there were names. */
    public String agendakenmerk() {
        return agendakenmerk;
    }

    public Long id() {
        return id;
    }

    public long bemiddelingId() {
        return bemiddelingId;
    }

    public Gespreksoort soort() {
        return soort;
    }

    public LocalDate dag() {
        return van.atZone(SharedClock.ZONE).toLocalDate();
    }

    public Instant van() {
        return van;
    }

    public Instant tot() {
        return tot;
    }

    /** At home of this neighbour; null at a neutral place. */
    public Long bijPartij() {
        return bijPartij;
    }

    /** The neutral place; null at somebody's home. */
    public String plaats() {
        return plaats;
    }

    /** Goes up with every change, as calendars want. */
    public int volgorde() {
        return volgorde;
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    /** Still to come, or nobody said yet how it went. */
    public boolean isGepland() {
        return afgezegdOp == null && gehoudenOp == null;
    }

    /** Its time has passed, whatever came of it. */
    public boolean isVoorbij(Instant nu) {
        return !tot.isAfter(nu);
    }

    public boolean isAfgezegd() {
        return afgezegdOp != null;
    }

    boolean isGehouden() {
        return gehoudenOp != null;
    }

    /** Nobody goes there any more at that time: called off, or held before it. */
    public boolean isVervallen() {
        return afgezegdOp != null || (gehoudenOp != null && gehoudenOp.isBefore(van));
    }

    /** What somebody wrote about where and why, in words. */
    List<String> teksten() {
        return Stream.of(plaats, afgezegdReden).filter(tekst -> tekst != null).toList();
    }

    public Set<Long> bemiddelaars() {
        return Set.copyOf(bemiddelaars);
    }

    public Set<Long> partijen() {
        return Set.copyOf(partijen);
    }
}
