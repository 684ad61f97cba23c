package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Rows;

/** What is held back now. */
@ApplicationScoped
public class Vasthoudingen {

    private static final String LOOPT = "(q.gesloten_op is null or q.opgehaald_op is null and q.pakket_tot >= ?1)";

    /** Who asked, with a row for each number: of who referred also the cases that he or she stands on. */
    private static final String VRAGERS = "(select verzoek_id, soort, sleutel, nummer from verzoek_betrokkene"
            + " union all select v.verzoek_id, v.soort, v.sleutel, b.nummer from verzoek_betrokkene v"
            + " join verwijzercontact c on c.verwijspersoon_id = v.sleutel or c.bemiddeling_id = -v.sleutel"
            + " join bemiddeling b on b.id = c.bemiddeling_id where v.soort = 'VERWIJZER')";

    /**
     * Somebody asked for what is in it, and was not answered yet, or did not fetch it yet, also when the link has to go anew; on day
     * {@code ?1}; request {@code q}, person {@code g}.
     */
    public static final String GEVRAAGD =
            " from " + VRAGERS + " g join verzoek q on q.id = g.verzoek_id" + " where q.recht <> 'WISSEN' and " + LOOPT;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    public List<Vasthouding> nu() {
        return em.createQuery(
                        "select v from Vasthouding v where v.opgehevenOp is null and v.tot >= :vandaag order by v.tot, v.id",
                        Vasthouding.class)
                .setParameter("vandaag", LocalDate.now(clock))
                .getResultList();
    }

    /**
     * Numbers of cases that the privacyfunctionaris holds back, and of those that somebody asked for: two may ask, and the first answer
     * does not let go what the second waits for.
     */
    public Set<String> nummers() {
        return Stream.concat(nu().stream().map(Vasthouding::nummer), gevraagd().stream())
                .collect(Collectors.toSet());
    }

    /** Whether the privacyfunctionaris holds it back. */
    public boolean isVast(String nummer) {
        return nu().stream().anyMatch(vast -> vast.nummer().equals(nummer));
    }

    /** Whether a request of this one runs, of whatever kind: what it found stays under this number until then. */
    public boolean isInVerzoek(String nummer) {
        return !em.createNativeQuery("select 1 from verzoek_betrokkene g join verzoek q on q.id = g.verzoek_id"
                        + " where g.nummer = ?2 and " + LOOPT)
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .setParameter(2, nummer)
                .getResultList()
                .isEmpty();
    }

    private List<String> gevraagd() {
        List<?> nummers = em.createNativeQuery("select distinct g.nummer" + GEVRAAGD)
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .getResultList();
        return nummers.stream().map(String.class::cast).toList();
    }

    /** Numbers of cases that no round touches: those, and those that are only kept. */
    public Set<String> buitenDeRondes() {
        return Stream.concat(nummers().stream(), beperkt().stream().map(Beperkt::nummer))
                .collect(Collectors.toSet());
    }

    /**
     * The same in SQL, on day {@code ?1}.
     *
     * @param nummer an expression from our own code
     */
    public static String buitenDeRondes(String nummer) {
        return "exists (select from vasthouding w where w.opgeheven_op is null and w.tot >= ?1 and w.nummer = " + nummer
                + ") or exists (select from beperking r where r.opgeheven_op is null and r.nummer = " + nummer
                + ") or exists (select" + GEVRAAGD + " and g.nummer = " + nummer + ")";
    }

    /**
     * A case that is only kept because a neighbour asked that (AVG, article 18). Kept is not erased: it has no part in the rounds until
     * the restriction is lifted.
     *
     * @param verzoek number of the request
     */
    public record Beperkt(String nummer, String verzoek, Instant op) {}

    /** All of now, the earliest first. */
    public List<Beperkt> beperkt() {
        return Rows.of(
                em.createNativeQuery("select b.nummer, v.nummer as verzoek, b.op from beperking b"
                        + " join verzoek v on v.id = b.verzoek_id where b.opgeheven_op is null order by b.op, b.id"),
                Beperkt.class);
    }

    Vasthouding get(long id) {
        return nu().stream().filter(een -> een.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    /** One that ran out makes room for another of the same case. */
    void add(Vasthouding nieuw) {
        em.createQuery("update Vasthouding v set v.opgehevenOp = :nu where v.nummer = :nummer and v.opgehevenOp is null"
                        + " and v.tot < :vandaag")
                .setParameter("nu", clock.instant())
                .setParameter("nummer", nieuw.nummer())
                .setParameter("vandaag", LocalDate.now(clock))
                .executeUpdate();
        em.persist(nieuw);
    }

    /** Whether there is a case of this number. */
    boolean bestaat(String nummer) {
        return !em.createNativeQuery("select 1 from bemiddeling where nummer = ?1")
                .setParameter(1, nummer)
                .getResultList()
                .isEmpty();
    }
}
