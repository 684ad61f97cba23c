package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The person who referred: just enough to tell him or her how it ended. */
@Entity
public class Verwijzercontact {

    @Id
    @Column(name = "bemiddeling_id")
    private Long bemiddelingId;

    private String naam;
    private String organisatie;
    private String email;

    protected Verwijzercontact() {}

    Verwijzercontact(long bemiddelingId, Gegevens gegevens) {
        this.bemiddelingId = bemiddelingId;
        this.naam = gegevens.naam();
        this.organisatie = gegevens.organisatie();
        this.email = gegevens.email();
    }

    /** As the verwijzer fills it in. */
    public record Gegevens(String naam, String organisatie, String email) {}

    public String naam() {
        return naam;
    }

    public String organisatie() {
        return organisatie;
    }

    public String email() {
        return email;
    }
}
