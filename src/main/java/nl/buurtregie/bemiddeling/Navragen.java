package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/**
 * Referrals of which nobody asked yet what became of them. Nothing is planned: a referral whose day has come is on the list, so that
 * taking it back or reopening the case takes the question away by itself. Nothing else does: it stays until somebody asked, or the data are wiped. One that
 * is only kept, at somebody's request, waits until it is worked on again.
 */
@ApplicationScoped
public class Navragen {

    /** Shown beside the work list; the rest stands on a page of its own. */
    public static final int HOOGUIT = 20;

    /** Rows on that page; counts go on. */
    public static final int PAGINA = 100;

    /** The cases of an index of their own; the rest asks for what a version before wrote down. */
    private static final String OPEN = " from Bemiddeling b where b.weging.besluit = :verwezen and b.status = :dicht"
            + " and b.gewistOp is null and b.afloop.resultaat <> :dubbel and (b.nagevraagd is null or b.nagevraagd <> b.heropend)"
            + " and b.afloop.resultaatOp < :grens"
            + " and not exists (select n.bemiddelingId from Navraag n where n.bemiddelingId = b.id"
            + " and n.heropend = b.heropend) and " + Beperkingen.staatStil("b.nummer", false) + " and";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock clock;

    /** A referral to ask after, and the last day that is in time. */
    public record Open(String nummer, String aard, LocalDate uiterlijk) {}

    /** Those that wait longest first, as many as stand beside the work list. */
    public List<Open> open(Ik ik) {
        return open(ik, HOOGUIT);
    }

    /** The same, as many as stand on a page of their own. */
    public List<Open> alle(Ik ik) {
        return open(ik, PAGINA);
    }

    /** How many there are. */
    public Counted aantal(Ik ik) {
        // in their order, or PostgreSQL reads closed cases from front to back until it has enough
        String jpql = "select b.id" + OPEN + Zaakrecht.voor(ik, "b.id") + "order by b.afloop.resultaatOp";
        return Counted.of(vul(em.createQuery(jpql, Long.class), ik));
    }

    private List<Open> open(Ik ik, int hooguit) {
        String jpql = "select b" + OPEN + Zaakrecht.voor(ik, "b.id") + "order by b.afloop.resultaatOp, b.id";
        return vul(em.createQuery(jpql, Bemiddeling.class), ik)
                .setMaxResults(hooguit)
                .getResultStream()
                .map(this::open)
                .toList();
    }

    private <T> TypedQuery<T> vul(TypedQuery<T> vraag, Ik ik) {
        return Zaakrecht.vul(vraag, ik)
                .setParameter("verwezen", Besluit.VERWEZEN)
                .setParameter("dicht", Status.AFGESLOTEN)
                .setParameter("dubbel", Resultaat.DUBBEL)
                .setParameter(
                        "grens",
                        SharedClock.startOf(
                                termijnen.navraagTot(LocalDate.now(clock)).plusDays(1)));
    }

    private Open open(Bemiddeling zaak) {
        LocalDate verwezen = LocalDate.ofInstant(zaak.afloop().resultaatOp(), SharedClock.ZONE);
        return new Open(zaak.nummer(), zaak.aardwoord().woord(), termijnen.navraagUiterlijk(verwezen));
    }

    void bewaar(Navraag navraag) {
        em.merge(navraag);
    }
}
