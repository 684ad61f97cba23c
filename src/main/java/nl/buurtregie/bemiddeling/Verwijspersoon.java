package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.platform.Geheim;

/** Somebody who refers residents for his or her work, in the book of verwijzers. */
@Entity
public class Verwijspersoon {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verwijspersoon")
    @SequenceGenerator(name = "verwijspersoon", sequenceName = "verwijspersoon_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Verwijzer soort;

    private String naam;
    private String organisatie;
    private String email;
    private String telefoon;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "laatst_op")
    private Instant laatstOp;

    @Version
    private int versie;

    protected Verwijspersoon() {}

    Verwijspersoon(Verwijzer soort, Verwijzercontact.Gegevens gegevens, Instant op) {
        wordt(soort, gegevens);
        verwijst(op);
    }

    final void wordt(Verwijzer nieuw, Verwijzercontact.Gegevens gegevens) {
        soort = nieuw;
        naam = gegevens.naam();
        organisatie = gegevens.organisatie();
        email = gegevens.email();
        telefoon = gegevens.telefoon();
    }

    final void verwijst(Instant op) {
        laatstOp = op;
    }

    /** The link before it is worth nothing any more. */
    void krijgtLink(Geheim geheim) {
        linkHash = geheim.hash();
    }

    /** An own link to the form was sent. */
    public boolean heeftLink() {
        return linkHash != null;
    }

    public Long id() {
        return id;
    }

    public Verwijzer soort() {
        return soort;
    }

    public Verwijzercontact.Gegevens gegevens() {
        return new Verwijzercontact.Gegevens(naam, organisatie, email, telefoon);
    }

    /** When he or she last referred, or was written down. */
    public Instant laatstOp() {
        return laatstOp;
    }

    public int versie() {
        return versie;
    }
}
