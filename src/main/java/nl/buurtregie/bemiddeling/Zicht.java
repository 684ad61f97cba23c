package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A coördinator who sees a closed case: because he or she is named, or for a time by the nooddeur. */
@Entity
public class Zicht {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "zicht")
    @SequenceGenerator(name = "zicht", sequenceName = "zicht_seq", allocationSize = 1)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "bemiddeling_id")
    private Bemiddeling bemiddeling;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    private boolean nooddeur;
    private String reden;
    private Instant van;
    private Instant tot;
    private Instant einde;

    protected Zicht() {}

    private Zicht(Bemiddeling bemiddeling, long medewerkerId, Instant van) {
        this.bemiddeling = bemiddeling;
        this.medewerkerId = medewerkerId;
        this.van = van;
    }

    static Zicht genoemd(Bemiddeling zaak, long medewerkerId, Instant van) {
        return new Zicht(zaak, medewerkerId, van);
    }

    static Zicht nooddeur(Bemiddeling zaak, long medewerkerId, String reden, Instant van, Instant tot) {
        Zicht zicht = new Zicht(zaak, medewerkerId, van);
        zicht.nooddeur = true;
        zicht.reden = reden;
        zicht.tot = tot;
        return zicht;
    }

    void eindigt(Instant op) {
        einde = op;
    }

    void gewist() {
        reden = null;
    }

    boolean loopt() {
        return einde == null;
    }

    boolean isNooddeur() {
        return nooddeur;
    }

    long medewerkerId() {
        return medewerkerId;
    }

    Instant van() {
        return van;
    }
}
