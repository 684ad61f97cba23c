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
import nl.buurtregie.platform.persistence.Rows;

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
        return Rows.of(
                        em.createNativeQuery("select id, op, soort, jaar, niveau, bron, bestand, door, gevolgen"
                                + " from gebiedvoorstel order by id desc limit 1"),
                        Rij.class)
                .stream()
                .map(Rij::voorstel)
                .findFirst();
    }

    private record Rij(
            long id,
            Instant op,
            Importsoort soort,
            Integer jaar,
            Niveau niveau,
            String bron,
            String bestand,
            String door,
            String gevolgen) {

        Voorstel voorstel() {
            return new Voorstel(
                    id,
                    op,
                    new Importvraag(soort, jaar, niveau, bron, bestand, door),
                    gevolgen.lines().toList());
        }
    }

    /** Newest first. */
    public List<Eerder> eerder() {
        return Rows.of(
                em.createNativeQuery("select op, door, soort, jaar, niveau, bron, regels from gebiedimport"
                        + " order by id desc limit " + GETOOND),
                Eerder.class);
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
