package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.buurtregie.medewerker.Ik;

/** The coördinator who has a case in hand. It counts as long as {@link Zaakhouders} says so. */
@Entity
@Table(name = "opgepakt")
public class Zaakhouder {

    @Id
    @Column(name = "bemiddeling_id")
    private Long bemiddelingId;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    private Instant op;

    protected Zaakhouder() {}

    Zaakhouder(Bemiddeling zaak, Ik ik, Instant op) {
        this.bemiddelingId = zaak.id();
        wordt(ik, op);
    }

    final void wordt(Ik ik, Instant nu) {
        medewerkerId = ik.id();
        op = nu;
    }
}
