package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.SharedClock;

/**
 * Referrals of which nobody asked yet what became of them. Nothing is planned: a referral whose day has come is on the list, so that
 * taking it back or reopening the case takes the question away by itself.
 */
@ApplicationScoped
public class Navragen {

    /** More is a reason to call, not to read on. */
    private static final int HOOGUIT = 20;

    /** Longer ago nobody knows any more. */
    private static final Period TE_LANG = Period.ofMonths(6);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock clock;

    /** A referral to ask after, and the last day that is in time. */
    public record Open(String nummer, String aard, LocalDate uiterlijk) {}

    /** Those that wait longest first. */
    public List<Open> open(Ik ik) {
        LocalDate vandaag = LocalDate.now(clock);
        String jpql = "select b from Bemiddeling b where b.weging.besluit = :verwezen and b.status = :dicht"
                + " and b.gewistOp is null and b.afloop.resultaatOp >= :oudst and b.afloop.resultaatOp < :grens"
                + " and not exists (select n.bemiddelingId from Navraag n where n.bemiddelingId = b.id"
                + " and n.heropend = b.heropend) and" + Zaakrecht.voor(ik, "b.id") + "order by b.afloop.resultaatOp";
        return Zaakrecht.vul(em.createQuery(jpql, Bemiddeling.class), ik)
                .setParameter("verwezen", Besluit.VERWEZEN)
                .setParameter("dicht", Status.AFGESLOTEN)
                .setParameter("oudst", SharedClock.startOf(vandaag.minus(TE_LANG)))
                .setParameter(
                        "grens",
                        SharedClock.startOf(termijnen.navraagTot(vandaag).plusDays(1)))
                .setMaxResults(HOOGUIT)
                .getResultStream()
                .map(this::open)
                .toList();
    }

    private Open open(Bemiddeling zaak) {
        LocalDate verwezen = LocalDate.ofInstant(zaak.afloop().resultaatOp(), SharedClock.ZONE);
        return new Open(zaak.nummer(), zaak.aardwoord().woord(), termijnen.navraagUiterlijk(verwezen));
    }

    void bewaar(Navraag navraag) {
        em.merge(navraag);
    }
}
