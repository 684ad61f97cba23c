package nl.buurtregie.bemiddeling.paar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/**
 * A coördinator who is named at a closed case and works in that role now: as long as there is one, the case is closed to the others. Worked
 * out by the database at each question.
 */
@Entity
@ReadOnly
@IdClass(Zaakkijker.class)
@Table(name = "dicht")
class Dicht {

    @Id
    @Column(name = "bemiddeling_id")
    private long bemiddelingId;

    @Id
    @Column(name = "medewerker_id")
    private long medewerkerId;

    protected Dicht() {}
}
