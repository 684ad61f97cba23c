package nl.buurtregie.privacy.verzoek;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import nl.buurtregie.platform.RuleViolation;

/** Who asks, and what; only how it came in is left when it was erased. */
@Embeddable
public class Vrager {

    @Enumerated(EnumType.STRING)
    private Verzoekkanaal kanaal;

    private String naam;
    private String email;
    private String telefoon;
    private String postadres;
    private String betreft;
    private String vraag;

    protected Vrager() {}

    Vrager(Indiening wat) {
        this.kanaal = wat.kanaal();
        this.naam = wat.naam();
        this.email = wat.email();
        this.telefoon = wat.telefoon();
        this.postadres = wat.postadres();
        this.betreft = wat.betreft();
        this.vraag = wat.vraag();
    }

    /** @throws RuleViolation P5.1 */
    void wordt(String nieuweEmail, String nieuweTelefoon, String nieuwPostadres) {
        Indiening.eisBereikbaar(nieuweEmail, nieuweTelefoon, nieuwPostadres);
        email = nieuweEmail;
        telefoon = nieuweTelefoon;
        postadres = nieuwPostadres;
    }

    boolean isBereikbaarOp(String anderMail, String anderNummer, String anderAdres) {
        return Objects.equals(email, anderMail)
                && Objects.equals(telefoon, anderNummer)
                && Objects.equals(postadres, anderAdres);
    }

    public Verzoekkanaal kanaal() {
        return kanaal;
    }

    public String naam() {
        return naam;
    }

    public String email() {
        return email;
    }

    public String telefoon() {
        return telefoon;
    }

    public String postadres() {
        return postadres;
    }

    public String betreft() {
        return betreft;
    }

    public String vraag() {
        return vraag;
    }
}
