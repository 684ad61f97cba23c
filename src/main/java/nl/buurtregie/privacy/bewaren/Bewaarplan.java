package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** All that is kept for a time, and the batches in which it goes. */
@ApplicationScoped
public class Bewaarplan {

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<Bewaarsoort> soorten;

    @Inject
    private Clock clock;

    /** As the page lists them. */
    public List<Bewaarsoort> soorten() {
        return soorten.stream()
                .sorted(Comparator.comparing((Bewaarsoort een) -> een.bewaring().groep())
                        .thenComparing(een -> een.bewaring().wat()))
                .toList();
    }

    /** One batch of one kind, wholly or not at all, with the line that says so. @return how many went */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int ruimOp(Bewaarsoort soort, int hoogstens) {
        int weg = soort.ruimOp(hoogstens);
        if (weg > 0) {
            em.createNativeQuery("insert into opgeruimd (soort, aantal, op) values (?1, ?2, ?3)")
                    .setParameter(1, soort.bewaring().code())
                    .setParameter(2, weg)
                    .setParameter(3, Timestamp.from(clock.instant()))
                    .executeUpdate();
        }
        return weg;
    }

    /** What went before its term and is here again goes again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void wisNogEens(Bewaarsoort soort, String nummer) {
        if (soort.wisNogEens(nummer)) {
            opVerzoek(soort.bewaring().code(), nummer);
        }
    }

    /** One went before its term, because somebody asked: the same line, with its number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void opVerzoek(String soort, String nummer) {
        em.createNativeQuery("insert into opgeruimd (soort, nummer, aantal, op) values (?1, ?2, 1, ?3)")
                .setParameter(1, soort)
                .setParameter(2, nummer)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
