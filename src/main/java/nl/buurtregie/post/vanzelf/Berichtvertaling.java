package nl.buurtregie.post.vanzelf;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.Language;
import nl.buurtregie.post.Vertaling;

/** What an organisation chose for one kind of message in one other language: whether it goes in it, and in which words. */
@Entity
@Table(name = "bericht_vertaling")
public class Berichtvertaling {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bericht_vertaling")
    @SequenceGenerator(name = "bericht_vertaling", sequenceName = "bericht_vertaling_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Berichtsoort soort;

    @Enumerated(EnumType.STRING)
    private Language taal;

    private boolean aan = true;
    private String onderwerp;
    private String tekst;
    private String sms;

    @Enumerated(EnumType.STRING)
    private Vertaling vertaald; // null: as it came

    private String bron; // a fingerprint of the Dutch text that was translated
    private Instant op;
    private String door;

    @Version
    private int versie;

    protected Berichtvertaling() {}

    Berichtvertaling(Berichtsoort soort, Language taal) {
        this.soort = soort;
        this.taal = taal;
    }

    /** @throws Changed when it is another version than was on the form */
    Berichtvertaling gezien(int getoond) {
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

    void zegt(Berichttekst woorden, Vertaling wieVertaalde, String nederlands, Instant nu, String wie) {
        onderwerp = woorden.onderwerp();
        tekst = woorden.tekst();
        sms = woorden.sms();
        vertaald = wieVertaalde;
        bron = nederlands;
        op = nu;
        door = wie;
    }

    void zoalsHetKwam(Instant nu, String wie) {
        onderwerp = null;
        tekst = null;
        sms = null;
        vertaald = null;
        bron = null;
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

    Vertaling vertaald() {
        return vertaald;
    }

    String bron() {
        return bron;
    }
}
