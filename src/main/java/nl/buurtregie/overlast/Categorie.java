package nl.buurtregie.overlast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.buurtregie.platform.RuleViolation;

/** One version of what can be reported, with the slug of Signalen and its handling term. Never edited: it ends. */
@Entity
@Table(name = "overlastcategorie")
public class Categorie {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String naam;
    private String groep;
    private String groepsnaam;
    private String behandeling;
    private int dagen;
    private boolean werkdagen;
    private Integer tegel;
    private String beeld;
    private String woorden;

    @Column(name = "geldig_van")
    private LocalDate geldigVan;

    @Column(name = "geldig_tot")
    private LocalDate geldigTot;

    private String opvolger;

    protected Categorie() {}

    /** The next version: what Signalen exchanges stays, words and term are new. */
    Categorie(Categorie vorige, Gegevens nieuw, LocalDate vanaf) {
        this.slug = vorige.slug;
        this.groep = vorige.groep;
        this.groepsnaam = vorige.groepsnaam;
        this.behandeling = vorige.behandeling;
        this.tegel = vorige.tegel;
        this.beeld = vorige.beeld;
        this.naam = nieuw.naam();
        this.woorden = nieuw.woorden() == null ? "" : nieuw.woorden();
        this.dagen = nieuw.dagen();
        this.werkdagen = nieuw.werkdagen();
        this.geldigVan = vanaf;
    }

    /**
     * What a new version changes.
     *
     * @param naam 1 to 80 characters
     * @param woorden what a resident would call it, at most 160 characters, or null
     * @param dagen 0 to 366 until it should be solved
     */
    public record Gegevens(String naam, String woorden, int dagen, boolean werkdagen) {

        public Gegevens {
            if (naam == null || naam.isBlank() || naam.length() > 80) {
                throw new RuleViolation("O8.3", "naam", "Geef de soort een naam van hooguit 80 tekens.");
            }
            if (dagen < 0 || dagen > 366) {
                throw new RuleViolation("O8.4", "dagen", "Vul een termijn in van 0 tot en met 366 dagen.");
            }
        }
    }

    /** Not chosen any more from that day on; old reports keep it. */
    void eindigt(LocalDate dag) {
        geldigTot = dag;
    }

    /** Main and sub together: "afval/grofvuil". */
    public String slug() {
        return slug;
    }

    public String naam() {
        return naam;
    }

    public String groep() {
        return groep;
    }

    public String groepsnaam() {
        return groepsnaam;
    }

    /** Handling code of Signalen. */
    public String behandeling() {
        return behandeling;
    }

    /** Days until it should be solved; {@link #inWerkdagen} says which days. */
    public int dagen() {
        return dagen;
    }

    public boolean inWerkdagen() {
        return werkdagen;
    }

    /** Which version this is. */
    public Long id() {
        return id;
    }

    boolean is(Gegevens ander) {
        return new Gegevens(naam, woorden, dagen, werkdagen)
                .equals(new Gegevens(
                        ander.naam(),
                        ander.woorden() == null ? "" : ander.woorden(),
                        ander.dagen(),
                        ander.werkdagen()));
    }

    boolean isZelfdeTermijn(Categorie ander) {
        return dagen == ander.dagen && werkdagen == ander.werkdagen;
    }

    /** Place among the pictures of the street page, from 1; null for the others. */
    public Integer tegel() {
        return tegel;
    }

    /** Name of its picture. */
    public String beeld() {
        return beeld == null ? "dots" : beeld;
    }

    /** What a resident would call it. */
    public String woorden() {
        return woorden;
    }

    public LocalDate geldigVan() {
        return geldigVan;
    }

    public boolean isNu() {
        return geldigTot == null;
    }

    boolean geldtOp(LocalDate dag) {
        return !geldigVan.isAfter(dag) && (isNu() || geldigTot.isAfter(dag));
    }

    public LocalDate geldigTot() {
        return geldigTot;
    }

    public String opvolger() {
        return opvolger;
    }

    /** Neighbours among themselves: the road to mediation. */
    public boolean isTussenBuren() {
        return groep.equals("buren");
    }
}
