package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Status;

/**
 * The way back from one act: what the case was before it, and what came by it. It is a picture and no list of changes, so that
 * no act can forget to say what it changed. It goes when it is used, and with the names of the case.
 */
@Entity
public class Terugweg {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "terugweg")
    @SequenceGenerator(name = "terugweg", sequenceName = "terugweg_seq")
    private Long id;

    @Column(name = "bemiddeling_id")
    private long bemiddelingId;

    @Column(name = "historie_id")
    private long historieId;

    private Instant op;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Weging weging;

    @Embedded
    private Afloop afloop;

    @Embedded
    private Wacht wacht;

    @Embedded
    private Taakstand taak; // null: the case waited for a date or for another case

    private String mijlpalen;
    private int pogingen;

    @Column(name = "wacht_tot")
    private LocalDate wachtTot;

    @Column(name = "samen_met")
    private Long samenMet;

    private String paar;
    private String gepland;

    @Column(name = "tweede_bekend")
    private boolean tweedeBekend;

    @Column(name = "tweede_ingelicht")
    private boolean tweedeIngelicht;

    @Column(name = "eerste_ingelicht")
    private boolean eersteIngelicht;

    private boolean gestopt;

    @Column(name = "toestemming_id")
    private Long toestemmingId;

    @Column(name = "nieuwe_zaak")
    private String nieuweZaak;

    protected Terugweg() {}

    /** Before the act. */
    Terugweg(Bemiddeling zaak, Taakstand taak, Set<Long> gepland, Instant op) {
        this.bemiddelingId = zaak.id();
        this.op = op;
        this.status = zaak.status();
        this.weging = zaak.weging().afschrift();
        this.afloop = zaak.afloop().afschrift();
        this.wacht = zaak.wacht().afschrift();
        this.taak = taak;
        this.mijlpalen = zaak.mijlpalenAlsTekst();
        this.pogingen = zaak.pogingen();
        this.wachtTot = zaak.wachtTot();
        this.samenMet = zaak.samenMet().orElse(null);
        this.paar = tekst(zaak.paar());
        this.gepland = tekst(gepland);
        this.tweedeBekend = zaak.tweedeBuur().isPresent();
        this.tweedeIngelicht = zaak.isTweedeBuurIngelicht();
        this.eersteIngelicht = zaak.eersteBuur().ingelichtOp() != null;
        this.toestemmingId = laatsteToestemming(zaak);
    }

    /** The case ended before its last step. */
    Terugweg bijStoppen() {
        gestopt = true;
        return this;
    }

    /** After the act, when everything has its number. */
    void na(Bemiddeling zaak, Historieregel regel) {
        historieId = regel.id();
        Long nu = laatsteToestemming(zaak);
        toestemmingId = nu == null || nu.equals(toestemmingId) ? null : nu;
        // what they did not hear by this act, they hear later by another one, and that holds
        tweedeIngelicht |= !zaak.isTweedeBuurIngelicht();
        eersteIngelicht |= zaak.eersteBuur().ingelichtOp() == null;
    }

    private static Long laatsteToestemming(Bemiddeling zaak) {
        return zaak.eersteBuur().toestemmingen().stream()
                .map(Toestemming::id)
                .max(Long::compare)
                .orElse(null);
    }

    /** A case of somebody else came of it: that one is not taken back. */
    void gaf(String nummer) {
        nieuweZaak = nummer;
    }

    private static String tekst(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Set<Long> ids(String tekst) {
        return Stream.of(tekst.split(","))
                .filter(deel -> !deel.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    long historieId() {
        return historieId;
    }

    Instant op() {
        return op;
    }

    /** Where the case goes back to. */
    public Status status() {
        return status;
    }

    Weging weging() {
        return weging.afschrift();
    }

    Afloop afloop() {
        return afloop.afschrift();
    }

    Wacht wacht() {
        return wacht;
    }

    Optional<Taakstand> taak() {
        return Optional.ofNullable(taak);
    }

    String mijlpalen() {
        return mijlpalen;
    }

    int pogingen() {
        return pogingen;
    }

    LocalDate wachtTot() {
        return wachtTot;
    }

    Long samenMet() {
        return samenMet;
    }

    /** Who was on it. */
    Set<Long> paar() {
        return ids(paar);
    }

    /** Talks of which nobody had said how they went. */
    Set<Long> gepland() {
        return ids(gepland);
    }

    boolean isTweedeBekend() {
        return tweedeBekend;
    }

    boolean isEersteIngelicht() {
        return eersteIngelicht;
    }

    boolean isTweedeIngelicht() {
        return tweedeIngelicht;
    }

    boolean isGestopt() {
        return gestopt;
    }

    /** The consent that was written down by it. */
    Optional<Long> gezegd() {
        return Optional.ofNullable(toestemmingId);
    }

    Optional<String> nieuweZaak() {
        return Optional.ofNullable(nieuweZaak);
    }
}
