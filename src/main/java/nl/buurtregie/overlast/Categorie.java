package nl.buurtregie.overlast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One version of what can be reported, with the slug of Signalen and its handling term. Never edited: it ends. */
@Entity
@Table(name = "overlastcategorie")
public class Categorie {

    @Id
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
