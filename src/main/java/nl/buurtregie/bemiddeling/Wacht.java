package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.WorkingDays;

/** In de wacht: until when and why, and how long the case stood still in all. */
@Embeddable
public class Wacht {

    private static final int MEESTE_MAANDEN = 6;

    /** Never empty, so that the whole value never comes back from the database as null. */
    private int stilstand;

    @Column(name = "in_wacht_sinds")
    private LocalDate sinds;

    @Column(name = "in_wacht_tot")
    private LocalDate tot;

    @Column(name = "in_wacht_reden")
    private String reden;

    /** As it is now, for whoever has to find it again. */
    Wacht afschrift() {
        Wacht afschrift = new Wacht();
        afschrift.stilstand = stilstand;
        afschrift.sinds = sinds;
        afschrift.tot = tot;
        afschrift.reden = reden;
        return afschrift;
    }

    /**
     * Days that it stood still stay counted.
     *
     * @param gestopt but for those that an end in de wacht added: it waits again, since then
     */
    void weerZoals(Wacht toen, boolean gestopt) {
        stilstand = gestopt ? toen.stilstand : stilstand;
        sinds = toen.sinds;
        tot = toen.tot;
        reden = toen.reden;
    }

    void gewist() {
        reden = null;
    }

    void begint(LocalDate vandaag, LocalDate kijkdatum, String waarom) {
        if (!kijkdatum.isAfter(vandaag) || kijkdatum.isAfter(vandaag.plusMonths(MEESTE_MAANDEN))) {
            throw new RuleViolation("B10.3", "kijkdatum", "Kies een dag na vandaag en binnen een half jaar.");
        }
        sinds = vandaag;
        tot = kijkdatum;
        reden = waarom;
    }

    /** Werkdagen that it stands still by now; none when it does not. */
    int duurt(WorkingDays werkdagen, LocalDate vandaag) {
        return sinds == null ? 0 : werkdagen.between(sinds, vandaag);
    }

    /** It was closed so long before it began again. */
    void wasDicht(int werkdagen) {
        stilstand += werkdagen;
    }

    /** @param werkdagen how long it stood still */
    void eindigt(int werkdagen) {
        stilstand += werkdagen;
        sinds = null;
        tot = null;
        reden = null;
    }

    boolean isBezig() {
        return tot != null;
    }

    public LocalDate sinds() {
        return sinds;
    }

    /** The day to look again; null when the case is not in de wacht. */
    public LocalDate tot() {
        return tot;
    }

    public String reden() {
        return reden;
    }

    /** Werkdagen in de wacht, or closed before it began again, over the whole case; they count in no term. */
    public int stilstand() {
        return stilstand;
    }
}
