package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Afspraken;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Terugkoppeling;

/** How the case ends: agreements, the result and what the verwijzer heard. */
@Embeddable
public class Afloop {

    /** Never empty, so that the whole value never comes back from the database as null. */
    @Column(name = "nazorg_pogingen")
    private int nazorgPogingen;

    @Enumerated(EnumType.STRING)
    private Afspraken afspraken;

    @Column(name = "afspraken_op")
    private LocalDate afsprakenOp;

    @Enumerated(EnumType.STRING)
    private Resultaat voorstel;

    @Enumerated(EnumType.STRING)
    private Resultaat resultaat;

    @Column(name = "resultaat_op")
    private Instant resultaatOp;

    @Enumerated(EnumType.STRING)
    private Terugkoppeling terugkoppeling;

    @Column(name = "afgesloten_op")
    private Instant afgeslotenOp;

    /** As it is now, for whoever has to find it again. */
    Afloop afschrift() {
        Afloop afschrift = new Afloop();
        afschrift.nazorgPogingen = nazorgPogingen;
        afschrift.afspraken = afspraken;
        afschrift.afsprakenOp = afsprakenOp;
        afschrift.voorstel = voorstel;
        afschrift.resultaat = resultaat;
        afschrift.resultaatOp = resultaatOp;
        afschrift.terugkoppeling = terugkoppeling;
        afschrift.afgeslotenOp = afgeslotenOp;
        return afschrift;
    }

    /** Nazorg begins anew after every talk. */
    void nazorgBegint() {
        nazorgPogingen = 0;
    }

    /** @return how often now */
    int nazorgNietBereikt() {
        return ++nazorgPogingen;
    }

    void afgesproken(Afspraken soort, LocalDate op) {
        afspraken = soort;
        afsprakenOp = op;
    }

    void stelVoor(Resultaat resultaat) {
        voorstel = resultaat;
    }

    void heropend() {
        voorstel = null;
        resultaat = null;
        resultaatOp = null;
        terugkoppeling = null;
        afgeslotenOp = null;
    }

    void eindigtMet(Resultaat resultaat, Instant op) {
        this.resultaat = resultaat;
        this.resultaatOp = op;
    }

    void teruggekoppeld() {
        terugkoppeling = resultaat.terugkoppeling();
    }

    void gesloten(Instant op) {
        afgeslotenOp = op;
    }

    int nazorgPogingen() {
        return nazorgPogingen;
    }

    public Afspraken afspraken() {
        return afspraken;
    }

    public LocalDate afsprakenOp() {
        return afsprakenOp;
    }

    /** The result that follows from the last step; the coördinator fixes it. */
    public Resultaat voorstel() {
        return voorstel;
    }

    /** Null while the case runs. */
    public Resultaat resultaat() {
        return resultaat;
    }

    public Instant resultaatOp() {
        return resultaatOp;
    }

    /** What the verwijzer heard; null when nothing (yet). */
    public Terugkoppeling terugkoppeling() {
        return terugkoppeling;
    }

    public Instant afgeslotenOp() {
        return afgeslotenOp;
    }
}
