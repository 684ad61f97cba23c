package nl.buurtregie.wijkkompas.publicatie;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.wijkkompas.afscherming.Regels;

/** What is kept of a version beside its figures. */
@MappedSuperclass
public abstract class Publicatiegegevens {

    String nummer;

    @Column(name = "van_jaar")
    int vanJaar;

    @Column(name = "tot_jaar")
    int totJaar;

    int versie;

    @Enumerated(EnumType.STRING)
    Publicatiestand stand;

    int indeling;
    String bevolking;
    String reden;
    LocalDate peildatum;

    @Column(name = "geopend_op")
    Instant geopendOp;

    @Column(name = "geopend_door")
    String geopendDoor;

    long opsteller;
    String opmerking;

    @Column(name = "vastgesteld_op")
    Instant vastgesteldOp;

    @Column(name = "vastgesteld_door")
    String vastgesteldDoor;

    Long beoordelaar;
    String controlegetal;

    @Column(name = "ingetrokken_op")
    Instant ingetrokkenOp;

    @Column(name = "ingetrokken_door")
    String ingetrokkenDoor;

    String intrekreden;

    @Column(name = "openbaar_aantal")
    int openbaarAantal;

    @Column(name = "klein_aantal")
    int kleinAantal;

    @Column(name = "bijvangst_aantal")
    int bijvangstAantal;

    int onopgelost;
    int klein;
    int afronding;
    int noemer;

    @Column(name = "gewijzigd_op")
    Instant gewijzigdOp;

    @Column(name = "gewijzigd_door")
    String gewijzigdDoor;

    @Column(name = "stap_id")
    String stapId;

    @Version
    @Column(name = "rij_versie")
    int rijVersie;

    /** Last year and version: 2025.2. */
    public String nummer() {
        return nummer;
    }

    public int vanJaar() {
        return vanJaar;
    }

    public int totJaar() {
        return totJaar;
    }

    boolean deeltJaar(Publicatiegegevens ander) {
        return vanJaar <= ander.totJaar && ander.vanJaar <= totJaar;
    }

    /** From 1. */
    public int versie() {
        return versie;
    }

    public Publicatiestand stand() {
        return stand;
    }

    /** Year of the division of areas. */
    public int indeling() {
        return indeling;
    }

    /** Source of the inhabitants, as "CBS 2016". */
    public String bevolking() {
        return bevolking;
    }

    /** What this version corrects; null for the first. */
    public String reden() {
        return reden;
    }

    /** The day the figures were frozen. */
    public LocalDate peildatum() {
        return peildatum;
    }

    public Instant geopendOp() {
        return geopendOp;
    }

    public String geopendDoor() {
        return geopendDoor;
    }

    /** Why it was sent back, or null. */
    public String opmerking() {
        return opmerking;
    }

    public Instant vastgesteldOp() {
        return vastgesteldOp;
    }

    public String vastgesteldDoor() {
        return vastgesteldDoor;
    }

    /** SHA-256 over the figures, in hexadecimal. */
    public String controlegetal() {
        return controlegetal;
    }

    public Instant ingetrokkenOp() {
        return ingetrokkenOp;
    }

    public String ingetrokkenDoor() {
        return ingetrokkenDoor;
    }

    /** Why it was withdrawn, or null. */
    public String intrekreden() {
        return intrekreden;
    }

    /** Counts that could have gone out. */
    public int openbaarAantal() {
        return openbaarAantal;
    }

    /** Of these, hidden because they are small. */
    public int kleinAantal() {
        return kleinAantal;
    }

    /** Of these, hidden to protect a small one. */
    public int bijvangstAantal() {
        return bijvangstAantal;
    }

    /** For small numbers, as they were when it was counted. */
    Regels regels() {
        return new Regels(klein, afronding, noemer);
    }

    /** Small counts that stay in reach; a publication has none. */
    public int onopgelost() {
        return onopgelost;
    }
}
