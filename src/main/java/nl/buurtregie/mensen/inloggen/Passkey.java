package nl.buurtregie.mensen.inloggen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;

/** A key on a device of somebody. Only its public half is here. */
@Entity
public class Passkey {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "passkey")
    @SequenceGenerator(name = "passkey", sequenceName = "passkey_seq", allocationSize = 1)
    private Long id;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    private String naam;
    private String adres; // null: from before this was kept
    private byte[] kenmerk;
    private byte[] gegevens;
    private long teller;
    private boolean gesynchroniseerd;

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    @Column(name = "gebruikt_op")
    private Instant gebruiktOp;

    protected Passkey() {}

    Passkey(long medewerkerId, String naam, Sleutelgegevens sleutel, Site site, Instant nu) {
        this.medewerkerId = medewerkerId;
        this.naam = naam;
        this.adres = site.naam();
        this.kenmerk = sleutel.kenmerk().clone();
        this.gegevens = sleutel.gegevens().clone();
        this.teller = sleutel.teller();
        this.gesynchroniseerd = sleutel.gesynchroniseerd();
        this.gemaaktOp = nu;
    }

    /**
     * @param nieuweTeller as the device counts; 0 of those that do not count
     * @param site where it just worked
     */
    void gebruikt(long nieuweTeller, Site site, Instant nu) {
        adres = site.naam();
        teller = nieuweTeller;
        gebruiktOp = nu;
    }

    Sleutelgegevens sleutel() {
        return new Sleutelgegevens(kenmerk, gegevens, teller, gesynchroniseerd);
    }

    byte[] kenmerk() {
        return kenmerk.clone();
    }

    long medewerkerId() {
        return medewerkerId;
    }

    public Long id() {
        return id;
    }

    /** On which device it was made: "Chrome op Android". */
    public String naam() {
        return naam;
    }

    /** Whether it can work there; of one from before its name was kept nobody knows that it cannot. */
    boolean isVan(Site site) {
        return adres == null || adres.equals(site.naam());
    }

    /** The name of the site it belongs to; empty when that was not kept. */
    public Optional<String> adres() {
        return Optional.ofNullable(adres);
    }

    public Instant gemaaktOp() {
        return gemaaktOp;
    }

    public Optional<Instant> gebruiktOp() {
        return Optional.ofNullable(gebruiktOp);
    }
}
