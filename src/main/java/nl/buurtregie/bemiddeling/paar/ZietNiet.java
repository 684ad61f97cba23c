package nl.buurtregie.bemiddeling.paar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/** Who knows a neighbour of a case, and so does not see it: worked out by the database at each question. */
@Entity
@ReadOnly
@IdClass(Zaakkijker.class)
@Table(name = "ziet_niet")
class ZietNiet {

    @Id
    @Column(name = "bemiddeling_id")
    private long bemiddelingId;

    @Id
    @Column(name = "medewerker_id")
    private long medewerkerId;

    protected ZietNiet() {}
}
