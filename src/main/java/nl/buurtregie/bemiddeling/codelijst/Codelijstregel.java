package nl.buurtregie.bemiddeling.codelijst;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import nl.buurtregie.platform.RuleViolation;

/** One name of a list for as long as it is called so. Its word never changes: it ends, and the next line has its code. */
@Entity
public class Codelijstregel {

    private static final int NAAM = 60;

    /** Of what the program brings along (V148). */
    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "codelijstregel")
    @SequenceGenerator(name = "codelijstregel", sequenceName = "codelijstregel_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Lijst lijst;

    private String code;
    private String hoofd;
    private String naam;
    private int plek;

    @Column(name = "geldig_van")
    private LocalDate geldigVan;

    @Column(name = "geldig_tot")
    private LocalDate geldigTot;

    private String door;

    @Column(name = "tot_door")
    private String totDoor;

    protected Codelijstregel() {}

    /**
     * Another name.
     *
     * @param naam 1 to 60 characters
     * @param hoofd as which it counts
     * @param vanaf the first day on which it can be chosen
     */
    public record Opgave(String naam, String hoofd, LocalDate vanaf) {}

    Codelijstregel(Lijst lijst, String code, Opgave opgave, int plek, String door) {
        if (!lijst.kent(opgave.hoofd())) {
            throw new RuleViolation("B25.3", "hoofd", "Kies waar deze naam in de cijfers bij telt.");
        }
        this.lijst = lijst;
        this.code = code;
        this.hoofd = opgave.hoofd();
        this.naam = netjes(opgave.naam());
        this.plek = plek;
        this.geldigVan = opgave.vanaf();
        this.door = door;
    }

    /** The same, called otherwise from today on, or from its own first day when that is still to come. */
    Codelijstregel hernoemd(String nieuw, LocalDate vandaag, String wie) {
        LocalDate dag = geldigVan.isAfter(vandaag) ? geldigVan : vandaag;
        Codelijstregel volgende = new Codelijstregel(lijst, code, new Opgave(nieuw, hoofd, dag), plek, wie);
        volgende.geldigTot = geldigTot;
        eindigt(dag, wie);
        return volgende;
    }

    /** @param dag the first on which it cannot be chosen any more */
    void eindigt(LocalDate dag, String wie) {
        geldigTot = dag.isBefore(geldigVan) ? geldigVan : dag;
        totDoor = wie;
    }

    void staatOp(int nieuw) {
        plek = nieuw;
    }

    static String netjes(String naam) {
        String netjes = naam == null ? "" : naam.strip();
        if (netjes.isEmpty() || netjes.length() > NAAM) {
            throw new RuleViolation("B25.2", "naam", "Geef een naam van hooguit 60 tekens.");
        }
        return netjes;
    }

    /** It can be chosen on that day. */
    public boolean geldt(LocalDate dag) {
        return !geldigVan.isAfter(dag) && !isGeeindigd(dag);
    }

    /** On that day and ever after it cannot be chosen. */
    public boolean isGeeindigd(LocalDate dag) {
        return geldigTot != null && !geldigTot.isAfter(dag);
    }

    /** It came with the program. */
    public boolean isVanHetBegin() {
        return geldigVan.equals(BEGIN);
    }

    Codewoord woord() {
        return new Codewoord(code, hoofd, naam);
    }

    public Long id() {
        return id;
    }

    Lijst lijst() {
        return lijst;
    }

    public String code() {
        return code;
    }

    public String hoofd() {
        return hoofd;
    }

    public String naam() {
        return naam;
    }

    int plek() {
        return plek;
    }

    public LocalDate geldigVan() {
        return geldigVan;
    }

    /** The first day on which it is not chosen any more; null as long as none is known. */
    public LocalDate geldigTot() {
        return geldigTot;
    }

    public String door() {
        return door;
    }

    /** Who ended it; null as long as nobody did. */
    public String totDoor() {
        return totDoor;
    }
}
