package nl.buurtregie.vrijwilliger.weg;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.buurtregie.platform.RuleViolation;

/** That a VOG was seen: the day on it and until when it counts, never the document. */
@Embeddable
class Vog {

    @Column(name = "vog_op")
    private LocalDate op;

    @Column(name = "vog_tot")
    private LocalDate tot;

    protected Vog() {}

    /** @param tot last day on which it holds */
    Vog(LocalDate op, LocalDate tot, LocalDate vandaag) {
        if (op.isAfter(vandaag) || !tot.isAfter(vandaag)) {
            throw new RuleViolation(
                    "V12", "op", "Kies de dag die op de VOG staat. Is de VOG te oud? Vraag dan een nieuwe.");
        }
        this.op = op;
        this.tot = tot;
    }

    LocalDate op() {
        return op;
    }

    LocalDate tot() {
        return tot;
    }
}
