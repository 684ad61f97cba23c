package nl.buurtregie.vrijwilliger.uren;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.buurtregie.platform.RuleViolation;

/** Of what was paid too much or too little in an earlier quarter, the difference; what was paid stays as it is. */
@Embeddable
public class Verbetering {

    private static final int MEEST = 100_000;
    private static final int LANGSTE_REDEN = 200;

    @Column(name = "verbetering_cent")
    private Integer cent;

    @Column(name = "verbetering_over")
    private String over;

    private String reden;

    protected Verbetering() {}

    /**
     * @param cent below nought when too much was paid
     * @param over the quarter that it is about
     * @param reden at most 200 characters
     */
    public Verbetering(Integer cent, Kwartaal over, String reden) {
        this.cent = cent;
        this.over = over == null ? null : over.code();
        this.reden = reden == null ? "" : reden.strip();
    }

    void keur(LocalDate vandaag) {
        if (over == null || kwartaal().eerste().isAfter(vandaag)) {
            throw new RuleViolation("V28", "over", "Kies het kwartaal waar het over gaat.");
        }
        if (cent == null || cent == 0 || Math.abs(cent) > MEEST) {
            throw new RuleViolation(
                    "V28", "bedrag", "Vul het verschil in, hooguit 1000 euro. Te veel betaald? Zet er een min voor.");
        }
        if (reden.isEmpty() || reden.length() > LANGSTE_REDEN) {
            throw new RuleViolation("V28", "reden", "Vul in wat er niet klopte, in hooguit 200 tekens.");
        }
    }

    public int cent() {
        return cent;
    }

    public Kwartaal kwartaal() {
        return Kwartaal.lees(over).orElseThrow();
    }

    /** Null past the term of its line. */
    public String reden() {
        return reden;
    }
}
