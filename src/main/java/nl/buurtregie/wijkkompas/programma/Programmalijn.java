package nl.buurtregie.wijkkompas.programma;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;

/** One line of the neighbourhood programme in one year. Its code stays the same through the years. */
@Entity
public class Programmalijn {

    /** The line whose money is divided by the cases of mediation. */
    public static final String BUURTBEMIDDELING = "buurtbemiddeling";

    /** The line of the wardens: its chapter holds the figures of overlast. */
    public static final String BUURTCONCIERGES = "buurtconcierges";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programmalijn")
    @SequenceGenerator(name = "programmalijn", sequenceName = "programmalijn_seq")
    private Long id;

    private int jaar;
    private String code;
    private String naam;
    private int volgorde;
    private String doel = "";
    private String gedaan = "";
    private String resultaat = "";
    private Integer uren;
    private int begroting;
    private Integer realisatie;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Column(name = "gewijzigd_door")
    private String gewijzigdDoor;

    @Version
    private int versie;

    protected Programmalijn() {}

    Programmalijn(int jaar, String code, Lijngegevens gegevens) {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new RuleViolation("GL1.2", "code", "Gebruik alleen kleine letters, cijfers en streepjes.");
        }
        this.jaar = jaar;
        this.code = code;
        vul(gegevens);
    }

    /** @param gezien the version that was changed; when a colleague was first, nothing happens */
    void wijzig(int gezien, Lijngegevens gegevens) {
        if (gezien != versie) {
            throw new Changed(gewijzigdDoor, gewijzigdOp);
        }
        vul(gegevens);
    }

    /** For a year that has yet to come: what was done and spent is not known. */
    Programmalijn voor(int volgendJaar) {
        return new Programmalijn(
                volgendJaar, code, new Lijngegevens(naam, volgorde, doel, "", "", null, new Bedragen(begroting, null)));
    }

    private void vul(Lijngegevens gegevens) {
        naam = gegevens.naam();
        volgorde = gegevens.volgorde();
        doel = gegevens.doel();
        gedaan = gegevens.gedaan();
        resultaat = gegevens.resultaat();
        uren = gegevens.uren();
        begroting = gegevens.bedragen().begroting();
        realisatie = gegevens.bedragen().realisatie();
    }

    void noteer(Instant op, String door) {
        gewijzigdOp = op;
        gewijzigdDoor = door;
    }

    /** Somebody wrote something in it that the report prints. */
    public boolean isBeschreven() {
        return !(doel + gedaan + resultaat).isBlank();
    }

    public Long id() {
        return id;
    }

    public int jaar() {
        return jaar;
    }

    public String code() {
        return code;
    }

    public Lijngegevens gegevens() {
        return new Lijngegevens(naam, volgorde, doel, gedaan, resultaat, uren, bedragen());
    }

    public String naam() {
        return naam;
    }

    public Bedragen bedragen() {
        return new Bedragen(begroting, realisatie);
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
