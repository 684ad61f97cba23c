package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The file that waits for a yes, and the files that came in before. */
@ApplicationScoped
public class Importvoorstellen {

    private static final int GETOOND = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @param gevolgen what it would change, in sentences */
    public record Voorstel(long id, Instant op, Importvraag vraag, List<String> gevolgen) {}

    /** A file that came in. */
    public record Eerder(
            Instant op, String door, Importsoort soort, int jaar, Niveau niveau, String bron, int regels) {}

    public Optional<Voorstel> huidig() {
        List<?> rijen = em.createNativeQuery(
                        "select id, op, soort, jaar, niveau, bron, bestand, door, gevolgen from gebiedvoorstel order by id desc limit 1")
                .getResultList();
        return rijen.stream()
                .map(Object[].class::cast)
                .map(Importvoorstellen::voorstel)
                .findFirst();
    }

    private static Voorstel voorstel(Object[] rij) {
        Importvraag vraag = new Importvraag(
                Importsoort.valueOf((String) rij[2]),
                (Integer) rij[3],
                Niveau.valueOf((String) rij[4]),
                (String) rij[5],
                (String) rij[6],
                (String) rij[7]);
        return new Voorstel(
                ((Number) rij[0]).longValue(),
                ((Timestamp) rij[1]).toInstant(),
                vraag,
                ((String) rij[8]).lines().toList());
    }

    /** Newest first. */
    public List<Eerder> eerder() {
        List<?> rijen = em.createNativeQuery("select op, door, soort, jaar, niveau, bron, regels from gebiedimport"
                        + " order by id desc limit " + GETOOND)
                .getResultList();
        return rijen.stream()
                .map(Object[].class::cast)
                .map(rij -> new Eerder(
                        ((Timestamp) rij[0]).toInstant(),
                        (String) rij[1],
                        Importsoort.valueOf((String) rij[2]),
                        (Integer) rij[3],
                        Niveau.valueOf((String) rij[4]),
                        (String) rij[5],
                        (Integer) rij[6]))
                .toList();
    }

    void zet(Importvraag vraag, Inlezing inlezing) {
        wis();
        em.createNativeQuery("insert into gebiedvoorstel (op, door, soort, jaar, niveau, bron, bestand, gevolgen)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, vraag.door())
                .setParameter(3, vraag.soort().name())
                .setParameter(4, vraag.jaar())
                .setParameter(5, vraag.niveau().name())
                .setParameter(6, vraag.bron())
                .setParameter(7, vraag.bestand())
                .setParameter(8, String.join("\n", inlezing.gevolgen()))
                .executeUpdate();
    }

    /** Takes it away, once: of two people who say yes at the same time, one gets nothing. */
    Optional<Importvraag> neem(long id) {
        Optional<Importvraag> vraag = huidig().filter(een -> een.id() == id).map(Voorstel::vraag);
        int weg = em.createNativeQuery("delete from gebiedvoorstel where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        return weg == 1 ? vraag : Optional.empty();
    }

    void wis() {
        em.createNativeQuery("delete from gebiedvoorstel").executeUpdate();
    }

    void onthoud(Importvraag vraag, String door, int regels) {
        em.createNativeQuery("insert into gebiedimport (op, door, soort, jaar, niveau, bron, regels)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, door)
                .setParameter(3, vraag.soort().name())
                .setParameter(4, vraag.jaar())
                .setParameter(5, vraag.niveau().name())
                .setParameter(6, vraag.bron())
                .setParameter(7, regels)
                .executeUpdate();
    }
}
