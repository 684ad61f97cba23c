package nl.buurtregie.post.vanzelf;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.platform.Changed;

/** What an organisation chose for one kind of message: whether it goes, and in which words. */
@Entity
@Table(name = "bericht_keuze")
public class Berichtkeuze {

    @Id
    @Enumerated(EnumType.STRING)
    private Berichtsoort soort;

    private boolean aan = true;
    private String onderwerp;
    private String tekst;
    private String sms;
    private Instant op;
    private String door;

    @Version
    private int versie;

    protected Berichtkeuze() {}

    Berichtkeuze(Berichtsoort soort) {
        this.soort = soort;
    }

    /** @throws Changed when it is another version than was on the form */
    Berichtkeuze gezien(int getoond) {
        if (versie != getoond) {
            throw new Changed(door, op);
        }
        return this;
    }

    void zet(boolean gaat, Instant nu, String wie) {
        aan = gaat;
        op = nu;
        door = wie;
    }

    /** @param woorden null: as it came */
    void zegt(Berichttekst woorden, Instant nu, String wie) {
        onderwerp = woorden == null ? null : woorden.onderwerp();
        tekst = woorden == null ? null : woorden.tekst();
        sms = woorden == null ? null : woorden.sms();
        op = nu;
        door = wie;
    }

    int versie() {
        return versie;
    }

    boolean isAan() {
        return aan;
    }

    /** Its own words; empty when it goes as it came. */
    Optional<Berichttekst> tekst() {
        return Optional.ofNullable(tekst).map(eigen -> new Berichttekst(onderwerp, eigen, sms));
    }
}
