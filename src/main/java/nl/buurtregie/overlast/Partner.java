package nl.buurtregie.overlast;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** Another organisation that solves what is its own. Data, not code: a gemeente makes its own list. */
@Entity
public class Partner {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner")
    @SequenceGenerator(name = "partner", sequenceName = "partner_seq")
    private Long id;

    private String code;
    private String naam;

    @Enumerated(EnumType.STRING)
    private Weg weg;

    private String email;
    private int termijn;
    private boolean actief = true;

    @Version
    private int versie;

    protected Partner() {}

    Partner(String code, Gegevens gegevens) {
        this.code = code;
        wijzig(gegevens);
    }

    /** How a problem reaches them. */
    public enum Weg {
        SIGNALEN("via Signalen"),
        MAIL("per e-mail"),
        BELLEN("per telefoon");

        private final String woord;

        Weg(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }

    /**
     * What the beheerder fills in.
     *
     * @param email needed when the road is MAIL
     * @param termijn werkdagen to answer, 1 to 200
     */
    public record Gegevens(String naam, Weg weg, String email, int termijn, boolean actief) {}

    final void wijzig(Gegevens gegevens) {
        naam = gegevens.naam();
        weg = gegevens.weg();
        email = gegevens.email();
        termijn = gegevens.termijn();
        actief = gegevens.actief();
    }

    boolean is(Gegevens ander) {
        return new Gegevens(naam, weg, email, termijn, actief).equals(ander);
    }

    Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    public Weg weg() {
        return weg;
    }

    public String email() {
        return email;
    }

    /** Werkdagen to answer. */
    public int termijn() {
        return termijn;
    }

    public boolean isActief() {
        return actief;
    }

    public int versie() {
        return versie;
    }
}
