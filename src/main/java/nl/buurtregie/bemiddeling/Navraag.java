package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Navraagantwoord;

/** What became of a referral, asked after a while. Asked again, the last answer holds. */
@Entity
public class Navraag {

    @Id
    @Column(name = "bemiddeling_id")
    private Long bemiddelingId;

    private int heropend;

    @Enumerated(EnumType.STRING)
    private Navraagantwoord antwoord;

    private LocalDate op;

    protected Navraag() {}

    Navraag(Bemiddeling zaak, Navraagantwoord antwoord, LocalDate op) {
        this.bemiddelingId = zaak.id();
        this.heropend = zaak.keerHeropend();
        this.antwoord = antwoord;
        this.op = op;
    }

    Navraagantwoord antwoord() {
        return antwoord;
    }

    LocalDate op() {
        return op;
    }
}
