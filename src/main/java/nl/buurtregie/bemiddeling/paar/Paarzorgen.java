package nl.buurtregie.bemiddeling.paar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;

/** Cases whose pair is not whole: a place is empty, somebody does not answer, or somebody is away. */
@ApplicationScoped
public class Paarzorgen {

    /** Cases shown at most; more is a reason to call, not to read on. */
    public static final int HOOGUIT = 20;

    /**
     * Three questions that each begin at their own index and stop at the most that is shown, those that wait longest first:
     * going through all cases that lie with a pair, or all late answers, takes too long.
     */
    private static final String ZORGEN = """
            with zorg as (
              (select w.bemiddeling_id, w.id, 1 as soort from afwezigheid a cross join lateral
                 (select w.bemiddeling_id, w.id, w.van from toewijzing w
                    join taak t on t.bemiddeling_id = w.bemiddeling_id and t.rol = 'bemiddelaar'
                   where w.medewerker_id = a.medewerker_id and w.tot is null order by w.van, w.id limit %1$d) w
                where ?1 between a.van and a.tot order by w.van, w.id limit %1$d)
              union all
              (select w.bemiddeling_id, w.id, 2 from toewijzing w
                 join taak t on t.bemiddeling_id = w.bemiddeling_id and t.rol = 'bemiddelaar'
                where w.tot is null and w.aangenomen_op is null and w.antwoord_voor < ?2
                order by w.antwoord_voor, w.id limit %1$d)
              union all
              (select t.bemiddeling_id, w.id, 3 from taak t
                 left join toewijzing w on w.bemiddeling_id = t.bemiddeling_id and w.tot is null
                where t.plek_vrij and t.rol = 'bemiddelaar' order by t.einde, t.id, w.id limit %1$d))
            select b.nummer, b.hoofdaard, coalesce(m.id, 0), coalesce(m.naam, ''),
                   (array['AFWEZIG', 'GEEN_ANTWOORD', 'PLEK_VRIJ'])[min(z.soort)] from zorg z
              join taak t on t.bemiddeling_id = z.bemiddeling_id
              join bemiddeling b on b.id = t.bemiddeling_id left join toewijzing w on w.id = z.id
              left join medewerker m on m.id = w.medewerker_id
             group by t.einde, t.id, b.nummer, b.hoofdaard, m.id, m.naam order by t.einde, t.id, m.id limit %1$d
            """.formatted(HOOGUIT);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** One case and what is wrong with its pair. */
    public record Zorg(String nummer, Aard hoofdaard, long medewerkerId, String wie, Soort soort) {}

    /** What is wrong; of two things at once the first is shown. */
    public enum Soort {
        AFWEZIG("is afwezig"),
        GEEN_ANTWOORD("heeft nog niet geantwoord"),
        PLEK_VRIJ("er is een plek vrij");

        private final String woord;

        Soort(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }

    /** Only for the coördinator; empty for everybody else. */
    public List<Zorg> alle(Ik ik) {
        if (!ik.is(Rol.COORDINATOR)) {
            return List.of();
        }
        LocalDate vandaag = LocalDate.now(clock);
        return Rows.of(
                em.createNativeQuery(ZORGEN)
                        .setParameter(1, java.sql.Date.valueOf(vandaag))
                        .setParameter(2, Timestamp.from(clock.instant())),
                Zorg.class);
    }

    /** The open cases of one mediator, by number; for handing them over. */
    public List<Taak> van(Ik ik, long medewerkerId) {
        if (!ik.is(Rol.COORDINATOR)) {
            return List.of();
        }
        return em.createQuery(
                        "select t from Taak t where exists (select w.id from Toewijzing w where w.medewerkerId = :wie"
                                + " and w.tot is null and w.bemiddeling.id = t.bemiddelingId) order by t.einde, t.id",
                        Taak.class)
                .setParameter("wie", medewerkerId)
                .setMaxResults(100)
                .getResultList();
    }
}
