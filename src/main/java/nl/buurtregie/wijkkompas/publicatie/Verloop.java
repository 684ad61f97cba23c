package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.persistence.Rows;

/** Who did what with a version; only ever added to. */
@ApplicationScoped
public class Verloop {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What can happen to a version. */
    public enum Wat {
        GEOPEND("opende deze cijfers"),
        OPNIEUW("telde opnieuw"),
        INGEDIEND("stuurde ze naar de manager"),
        TERUG("stuurde ze terug"),
        TERUGGEHAALD("haalde ze terug"),
        VASTGESTELD("keurde ze goed"),
        VERVALLEN("liet ze vervallen"),
        INGETROKKEN("trok ze in");

        private final String woord;

        Wat(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }

    /** One line. */
    public record Regel(Instant op, String door, Wat wat, String toelichting) {}

    void schrijf(Publicatie publicatie, Ik wie, Wat wat, String toelichting) {
        publicatie.gewijzigd(wie, clock.instant());
        em.flush();
        em.createNativeQuery("insert into publicatieverloop (publicatie_id, op, door, wat, toelichting)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, publicatie.id())
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, wie.naam())
                .setParameter(4, wat.name())
                .setParameter(5, toelichting)
                .executeUpdate();
    }

    /** From when on its figures were counted. */
    Instant geteldSinds(Publicatie publicatie) {
        return van(publicatie).stream()
                .filter(een -> een.wat() == Wat.GEOPEND || een.wat() == Wat.OPNIEUW)
                .map(Regel::op)
                .findFirst()
                .orElse(Instant.MIN);
    }

    /** Newest first. */
    public List<Regel> van(Publicatie publicatie) {
        return Rows.of(
                em.createNativeQuery("select op, door, wat, toelichting from publicatieverloop"
                                + " where publicatie_id = ?1 order by id desc")
                        .setParameter(1, publicatie.id()),
                Regel.class);
    }
}
