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
    private byte[] kenmerk;
    private byte[] gegevens;
    private long teller;
    private boolean gesynchroniseerd;

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    @Column(name = "gebruikt_op")
    private Instant gebruiktOp;

    protected Passkey() {}

    Passkey(long medewerkerId, String naam, Sleutelgegevens sleutel, Instant nu) {
        this.medewerkerId = medewerkerId;
        this.naam = naam;
        this.kenmerk = sleutel.kenmerk().clone();
        this.gegevens = sleutel.gegevens().clone();
        this.teller = sleutel.teller();
        this.gesynchroniseerd = sleutel.gesynchroniseerd();
        this.gemaaktOp = nu;
    }

    /** @param nieuweTeller as the device counts; 0 of those that do not count */
    void gebruikt(long nieuweTeller, Instant nu) {
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

    public Instant gemaaktOp() {
        return gemaaktOp;
    }

    public Optional<Instant> gebruiktOp() {
        return Optional.ofNullable(gebruiktOp);
    }
}
