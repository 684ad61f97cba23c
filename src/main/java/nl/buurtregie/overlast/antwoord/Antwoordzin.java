package nl.buurtregie.overlast.antwoord;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.platform.RuleViolation;

/** One sentence for reporters of what ended in one way. Never edited: it ends, and another begins. */
@Entity
public class Antwoordzin {

    private static final int LANGSTE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Uitkomst uitkomst;

    private String tekst;
    private LocalDate sinds;
    private LocalDate tot;

    protected Antwoordzin() {}

    /** @throws RuleViolation O7.5 */
    Antwoordzin(Uitkomst uitkomst, String tekst, LocalDate sinds) {
        if (tekst == null || tekst.isBlank() || tekst.length() > LANGSTE) {
            throw new RuleViolation("O7.5", "tekst", "Schrijf het antwoord op, in hooguit 300 tekens.");
        }
        this.uitkomst = uitkomst;
        this.tekst = tekst;
        this.sinds = sinds;
    }

    void eindigt(LocalDate dag) {
        tot = dag;
    }

    public Long id() {
        return id;
    }

    public Uitkomst uitkomst() {
        return uitkomst;
    }

    public String tekst() {
        return tekst;
    }

    public LocalDate sinds() {
        return sinds;
    }
}
