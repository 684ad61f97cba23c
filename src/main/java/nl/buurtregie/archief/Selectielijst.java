package nl.buurtregie.archief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Rows;

/** What is kept and what is destroyed, by kind. */
@ApplicationScoped
@Transactional
public class Selectielijst {

    /** The list that all of it rests on. */
    public static final String GROND = "Selectielijst gemeenten en intergemeentelijke organen 2020";

    private static final String REGELS = "select code, cast(waardering as varchar), wat, categorie from selectie";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What is kept first. */
    public List<Selectie> alle() {
        return Rows.of(em.createNativeQuery(REGELS + " order by waardering, wat"), Selectie.class);
    }

    public Selectie get(String code) {
        return Rows.of(em.createNativeQuery(REGELS + " where code = ?1").setParameter(1, code), Selectie.class).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @param categorie null: not chosen any more */
    public void kies(Ik ik, String code, String categorie) {
        get(code);
        em.createNativeQuery(
                        "update selectie set categorie = ?2, gewijzigd_op = ?3, gewijzigd_door = ?4 where code = ?1")
                .setParameter(1, code)
                .setParameter(2, categorie)
                .setParameter(3, Timestamp.from(clock.instant()))
                .setParameter(4, ik.naam())
                .executeUpdate();
    }
}
