package nl.buurtregie.bemiddeling.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.vrijwilliger.uren.SchrijfUren;
import nl.buurtregie.vrijwilliger.uren.Tijd;
import nl.buurtregie.vrijwilliger.uren.Urenstaat;

/**
 * The own time of each of a pair at a talk that was held. Whoever records the outcome can write it there; the other one finds the
 * talk here.
 */
@ApplicationScoped
@Transactional
public class Gespreksuren {

    private static final int DAGEN = 60; // longer ago nobody knows it any more

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Urenstaat staat;

    @Inject
    private SchrijfUren schrijf;

    @Inject
    private Clock clock;

    /**
     * A talk at which somebody was to be.
     *
     * @param nummer of its case
     */
    public record Gehouden(long id, Instant van, String nummer) {

        public LocalDate dag() {
            return LocalDate.ofInstant(van, SharedClock.ZONE);
        }
    }

    /** Held at most sixty days ago, on a case of now, and without any time of this mediator; the last first. */
    public List<Gehouden> zonderTijd(Ik ik) {
        LocalDate vanaf = LocalDate.now(clock).minusDays(DAGEN);
        return Rows.of(
                        Zaakrecht.vul(
                                        em.createQuery(
                                                "select g.id, g.van, b.nummer from Gesprek g, Bemiddeling b where b.id ="
                                                        + " g.bemiddelingId and :wie member of g.bemiddelaars and g.gehoudenOp"
                                                        + " is not null and g.afgezegdOp is null and g.van >= :vanaf and g.van"
                                                        + " <= :nu and" + Zaakrecht.voor(ik, "b.id")
                                                        + "order by g.van desc, g.id desc"),
                                        ik)
                                .setParameter("wie", ik.id())
                                .setParameter("vanaf", SharedClock.startOf(vanaf))
                                .setParameter("nu", clock.instant()),
                        Gehouden.class)
                .stream()
                .filter(gesprek -> !staat.isGeschreven(ik, gesprek.nummer(), gesprek.dag()))
                .toList();
    }

    /** @throws NotFound when it is none of those */
    public Gehouden een(Ik ik, long id) {
        return zonderTijd(ik).stream()
                .filter(gesprek -> gesprek.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Sending the same form twice writes one line. */
    public void schrijf(Ik ik, long id, UUID inzending, Tijd tijd) {
        if (!staat.isEerder(inzending)) {
            Gehouden gesprek = een(ik, id);
            schrijf.vanGesprek(ik, inzending, gesprek.nummer(), gesprek.dag(), tijd);
        }
    }
}
