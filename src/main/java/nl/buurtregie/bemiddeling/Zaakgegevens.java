package nl.buurtregie.bemiddeling;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.CodeSet;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** What a case remembers; what may happen to it stands in {@link Bemiddeling}. */
@MappedSuperclass
public abstract class Zaakgegevens {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bemiddeling")
    @SequenceGenerator(name = "bemiddeling", sequenceName = "bemiddeling_seq")
    private Long id;

    private String nummer;
    private String sleutel;

    @Enumerated(EnumType.STRING)
    private Status status = Status.INTAKE;

    @Column(name = "aangemeld_op")
    private Instant aangemeldOp;

    @Column(name = "aangemeld_door")
    private Long aangemeldDoor;

    @Enumerated(EnumType.STRING)
    private Kanaal kanaal;

    @Enumerated(EnumType.STRING)
    private Verwijzer verwijzer;

    @Enumerated(EnumType.STRING)
    private Aard hoofdaard;

    private String aarden;

    @Column(name = "buurt_code")
    private String buurtCode;

    @Enumerated(EnumType.STRING)
    private Adresbron adresbron; // null: there was no list to look in

    @Embedded
    Weging weging = Weging.nogNiet();

    private String mijlpalen = "";

    int pogingen;

    @Column(name = "wacht_tot")
    LocalDate wachtTot;

    @Embedded
    private Afloop afloop = new Afloop();

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Column(name = "gewijzigd_door")
    private String gewijzigdDoor;

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "bemiddeling", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Partij> partijen = new ArrayList<>();

    @OneToMany(mappedBy = "bemiddeling", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Toewijzing> toewijzingen = new ArrayList<>();

    @Version
    private int versie;

    protected Zaakgegevens() {}

    Zaakgegevens(String nummer, Aanmelding aanmelding, Long door, Instant op) {
        this.nummer = nummer;
        this.sleutel = aanmelding.sleutel().toString();
        this.aangemeldOp = op;
        this.aangemeldDoor = door;
        this.kanaal = aanmelding.kanaal();
        this.verwijzer = aanmelding.verwijzer();
        this.hoofdaard = aanmelding.hoofdaard();
        this.aarden = CodeSet.write(aanmelding.aarden());
        this.buurtCode = aanmelding.buurtCode();
    }

    void ligtIn(Buurtbepaling.Plek plek) {
        buurtCode = plek.buurtCode();
        adresbron = plek.bron();
    }

    void mijlpaal(Mijlpaal gehaald) {
        Set<Mijlpaal> nieuw = mijlpalen();
        nieuw.add(gehaald);
        mijlpalen = CodeSet.write(nieuw);
    }

    void naar(Status volgende) {
        if (!status.magNaar(volgende)) {
            throw nietNu();
        }
        status = volgende;
    }

    /** Before anything changes: a refusal leaves the case as it was. */
    void eis(Status verwacht) {
        if (status != verwacht) {
            throw nietNu();
        }
    }

    RuleViolation nietNu() {
        return new RuleViolation("B0.1", "Dit kan nu niet: de zaak staat op ‘" + status.woord() + "’.");
    }

    /** Who changed the case last; shown to a colleague who comes second. */
    void noteer(Instant op, String door) {
        gewijzigdOp = op;
        gewijzigdDoor = door;
    }

    public Partij eersteBuur() {
        return partijen.get(0);
    }

    public Optional<Partij> tweedeBuur() {
        return partijen.stream()
                .filter(partij -> partij.rol() == Rolpartij.TWEEDE_BUUR)
                .findFirst();
    }

    /** The second neighbour, made when nothing was known of him yet. */
    Partij tweedeBuur(Nieuwepartij nieuw) {
        return tweedeBuur().orElseGet(() -> {
            Partijgegevens leeg = new Partijgegevens(null, null, null, null, "Nederlands", null);
            Partij partij = nieuw.maak((Bemiddeling) this, Rolpartij.TWEEDE_BUUR, leeg);
            partijen.add(partij);
            return partij;
        });
    }

    interface Nieuwepartij {
        Partij maak(Bemiddeling zaak, Rolpartij rol, Partijgegevens gegevens);
    }

    public Long id() {
        return id;
    }

    public String nummer() {
        return nummer;
    }

    public Status status() {
        return status;
    }

    public Instant aangemeldOp() {
        return aangemeldOp;
    }

    public Kanaal kanaal() {
        return kanaal;
    }

    public Verwijzer verwijzer() {
        return verwijzer;
    }

    public Aard hoofdaard() {
        return hoofdaard;
    }

    public Set<Aard> aarden() {
        return CodeSet.read(Aard.class, aarden);
    }

    public String buurtCode() {
        return buurtCode;
    }

    public Adresbron adresbron() {
        return adresbron;
    }

    public Weging weging() {
        return weging;
    }

    public Afloop afloop() {
        return afloop;
    }

    public Set<Mijlpaal> mijlpalen() {
        return CodeSet.read(Mijlpaal.class, mijlpalen);
    }

    /** Times the second neighbour was not reached. */
    public int pogingen() {
        return pogingen;
    }

    public int nazorgPogingen() {
        return afloop.nazorgPogingen();
    }

    /** The date the case waits for; null when it waits for a person. */
    public LocalDate wachtTot() {
        return wachtTot;
    }

    public List<Partij> partijen() {
        return List.copyOf(partijen);
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    public String gewijzigdDoor() {
        return gewijzigdDoor;
    }

    public int versie() {
        return versie;
    }
}
