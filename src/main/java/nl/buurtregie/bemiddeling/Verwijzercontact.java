package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import nl.buurtregie.platform.RuleViolation;

/** Who referred this case: just enough to tell him or her how it ended. */
@Entity
public class Verwijzercontact {

    @Id
    @Column(name = "bemiddeling_id")
    private Long bemiddelingId;

    @Column(name = "verwijspersoon_id")
    private Long persoonId;

    private String naam;
    private String organisatie;
    private String email;
    private String telefoon;

    protected Verwijzercontact() {}

    Verwijzercontact(long bemiddelingId, Verwijspersoon persoon, Gegevens gegevens) {
        this.bemiddelingId = bemiddelingId;
        this.persoonId = persoon.id();
        wordt(gegevens);
    }

    final void wordt(Gegevens gegevens) {
        naam = gegevens.naam();
        organisatie = gegevens.organisatie();
        email = gegevens.email();
        telefoon = gegevens.telefoon();
    }

    /**
     * As the verwijzer fills it in, or whoever answered the phone.
     *
     * @param email or null
     * @param telefoon or null
     */
    public record Gegevens(String naam, String organisatie, String email, String telefoon) {

        public Gegevens {
            if (naam == null) {
                throw new RuleViolation("B1.6", "verwijzernaam", "Vul de naam van de verwijzer in.");
            }
            if (organisatie == null) {
                throw new RuleViolation("B1.6", "organisatie", "Vul de organisatie van de verwijzer in.");
            }
            if (email == null && telefoon == null) {
                throw new RuleViolation(
                        "B1.6", "verwijzermail", "Vul een e-mailadres of een telefoonnummer van de verwijzer in.");
            }
        }

        boolean heet(Gegevens ander) {
            return naam.equalsIgnoreCase(ander.naam) && organisatie.equalsIgnoreCase(ander.organisatie);
        }

        /** The same human, with what the other says of where to reach him or her. */
        Gegevens metAnder(Gegevens ander) {
            return new Gegevens(
                    naam,
                    organisatie,
                    ander.email == null ? email : ander.email,
                    ander.telefoon == null ? telefoon : ander.telefoon);
        }
    }

    /** Only reached in another way: it is no other human. */
    boolean heet(Gegevens gegevens) {
        return gegevens().heet(gegevens);
    }

    /** In the book; empty when he or she is there no more. */
    public Optional<Long> persoonId() {
        return Optional.ofNullable(persoonId);
    }

    public Gegevens gegevens() {
        return new Gegevens(naam, organisatie, email, telefoon);
    }

    /** The same person of the book. */
    boolean isZelfde(Verwijzercontact ander) {
        return persoonId != null && persoonId.equals(ander.persoonId);
    }

    /** The case. */
    public long bemiddelingId() {
        return bemiddelingId;
    }

    public String naam() {
        return naam;
    }

    public String organisatie() {
        return organisatie;
    }

    /** Null when only a number is known. */
    public String email() {
        return email;
    }

    public String telefoon() {
        return telefoon;
    }
}
