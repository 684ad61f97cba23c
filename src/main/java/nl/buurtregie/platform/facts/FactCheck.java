package nl.buurtregie.platform.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.buurtregie.platform.persistence.Rows;

/** Lays the fact tables beside the book, and the book beside the cases; makes the tables again. */
@ApplicationScoped
@Transactional
public class FactCheck {

    @PersistenceContext
    private EntityManager em;

    /**
     * One fact table.
     *
     * @param missing rows that the book has and the table does not
     * @param extra rows that the table has and the book does not
     */
    public record Table(String name, long rows, long missing, long extra) {

        public boolean agrees() {
            return missing == 0 && extra == 0;
        }
    }

    /** Something that cases or reports say and the book does not, and how often. */
    public record Gap(String what, long count) {}

    public List<Table> tables() {
        return Rows.of(em.createNativeQuery("select tabel, rijen, mist, teveel from feiten_verschil()"), Table.class);
    }

    public List<Gap> gaps() {
        return Rows.of(em.createNativeQuery("select wat, aantal from boek_mist where aantal > 0"), Gap.class);
    }

    /** Afterwards the tables say what the book says. Nothing can be counted meanwhile; everybody can go on reading. */
    public void rebuild() {
        em.createNativeQuery("select cast(feiten_herbouw() as text)").getResultList();
    }
}
