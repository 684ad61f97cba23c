package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;

/** One line of what happened: who, when, from, to, why. Appended, never edited. */
@Entity
@Table(name = "historie")
public class Historieregel {

    private static final String ZAAK = "zaak ";
    private static final Set<Handeling> NOEMT_ZAAK =
            EnumSet.of(Handeling.KOPPELING, Handeling.ONTKOPPELING, Handeling.ANDERE_ZAAK_KLAAR, Handeling.DUBBEL);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "historie")
    @SequenceGenerator(name = "historie", sequenceName = "historie_seq", allocationSize = 1)
    private Long id;

    @Column(name = "bemiddeling_id")
    private long bemiddelingId;

    private Instant op;
    private String door;

    @Column(name = "medewerker_id")
    private Long medewerkerId;

    @Enumerated(EnumType.STRING)
    private Handeling handeling;

    @Enumerated(EnumType.STRING)
    private Status van;

    @Enumerated(EnumType.STRING)
    private Status naar;

    private String toelichting;

    @Column(name = "ontkracht_id")
    private Long ontkracht;

    @Column(name = "namens_door")
    private String namens;

    @Column(name = "namens_id")
    private Long namensId;

    @Column(name = "gebeurd_op")
    private LocalDate gebeurdOp;

    protected Historieregel() {}

    Historieregel(Bemiddeling zaak, Instant op, String door, Long wie, Handeling wat, Status van, String toelichting) {
        this.bemiddelingId = zaak.id();
        this.op = op;
        this.door = door;
        this.medewerkerId = wie;
        this.handeling = wat;
        this.van = van;
        this.naar = zaak.status();
        this.toelichting = toelichting;
    }

    /** What that line says does not hold any more. */
    Historieregel ontkracht(Historieregel eerdere) {
        ontkracht = eerdere.id;
        return this;
    }

    /** Recorded for a mediator who phoned or fell ill. */
    Historieregel namens(long wie, String naam) {
        namensId = wie;
        namens = naam;
        return this;
    }

    /** It happened on an earlier day. */
    Historieregel gebeurd(LocalDate dag) {
        gebeurdOp = dag;
        return this;
    }

    /** Who did it, when that is not who recorded it. */
    public Optional<String> namens() {
        return Optional.ofNullable(namens);
    }

    /** The day it happened, when that is not the day it was recorded. */
    public Optional<LocalDate> gebeurdOp() {
        return Optional.ofNullable(gebeurdOp);
    }

    public Long id() {
        return id;
    }

    /** Id of the line that does not hold since this one. */
    public Optional<Long> ontkracht() {
        return Optional.ofNullable(ontkracht);
    }

    /** Not of a document for the coördinator alone: the pair does not see that it is there. */
    public boolean isVoor(Ik ik) {
        return ik.is(Rol.COORDINATOR)
                || handeling != Handeling.DOCUMENT
                || toelichting == null
                || !toelichting.endsWith(NoteerDocument.ALLEEN_COORDINATOR);
    }

    /** The number of the case that this line names. */
    Optional<String> andereZaak() {
        return Optional.ofNullable(toelichting)
                .filter(tekst -> NOEMT_ZAAK.contains(handeling) && tekst.startsWith(ZAAK))
                .map(tekst -> tekst.substring(ZAAK.length()).split(",", 2)[0]);
    }

    /** As somebody reads it who does not see the case that it names. It is not kept. */
    Historieregel zonderNummer() {
        Historieregel leesbaar = new Historieregel();
        leesbaar.id = id;
        leesbaar.bemiddelingId = bemiddelingId;
        leesbaar.op = op;
        leesbaar.door = door;
        leesbaar.medewerkerId = medewerkerId;
        leesbaar.handeling = handeling;
        leesbaar.van = van;
        leesbaar.naar = naar;
        leesbaar.toelichting = "een andere zaak";
        leesbaar.ontkracht = ontkracht;
        leesbaar.namens = namens;
        leesbaar.namensId = namensId;
        leesbaar.gebeurdOp = gebeurdOp;
        return leesbaar;
    }

    boolean isVan(Ik ik) {
        return Arrays.asList(medewerkerId, namensId).stream().anyMatch(wie -> wie != null && wie == ik.id());
    }

    /** Without slips: lines that were taken back, and those that did so. */
    public static List<Historieregel> geldend(List<Historieregel> alle) {
        Set<Long> ontkracht =
                alle.stream().flatMap(regel -> regel.ontkracht().stream()).collect(Collectors.toSet());
        return alle.stream()
                .filter(regel -> regel.ontkracht == null && !ontkracht.contains(regel.id))
                .toList();
    }

    public long bemiddelingId() {
        return bemiddelingId;
    }

    public Instant op() {
        return op;
    }

    public String door() {
        return door;
    }

    public Handeling handeling() {
        return handeling;
    }

    /** Null for the first line. */
    public Status van() {
        return van;
    }

    public Status naar() {
        return naar;
    }

    public String toelichting() {
        return toelichting;
    }
}
