package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.persistence.Rows;

/** What other programs may read back: their own kind of reports only, never about neighbours, never who. */
@ApplicationScoped
public class Open311inzage {

    private static final String WAAR = " where m.bron = :bron and m.ingetrokkenOp is null and p.groep <> 'buren'";

    private static final String VRAAG = "select m, p from Melding m join Probleem p on p.id = m.probleemId" + WAAR;

    private static final String NIEUWS = "select m, w from Standwissel w join Probleem p on p.id = w.probleemId"
            + " join Melding m on m.probleemId = p.id" + WAAR;

    @PersistenceContext
    private EntityManager em;

    private record Paar(Melding melding, Probleem probleem) {}

    /** A report, the problem it belongs to, and the partner that has it now, or null. */
    public record Regel(Melding melding, Probleem probleem, String partner) {}

    /** A stand that a reported problem came to. */
    public record Bericht(Melding melding, Standwissel wissel) {}

    /**
     * Which page of the list.
     *
     * @param nummer from 1
     */
    public record Bladzijde(int nummer, int grootte) {

        Query van(Query vraag) {
            return vraag.setFirstResult((nummer - 1) * grootte).setMaxResults(grootte);
        }
    }

    /**
     * What is asked for.
     *
     * @param soorten slugs; none is all
     * @param open only open or only closed, or null
     */
    public record Vraag(Instant van, Instant tot, List<String> soorten, Boolean open) {}

    /** What is known under a key of a report. */
    public enum Bekend {
        NIET,
        /** Received since, and not done yet. */
        LOOPT,
        VOORBIJ
    }

    public Bekend bekend(UUID sleutel, Instant sinds) {
        return Rows.of(
                        em.createQuery(
                                        "select m, p from Melding m join Probleem p on p.id = m.probleemId where m.sleutel = :sleutel")
                                .setParameter("sleutel", sleutel.toString()),
                        Paar.class)
                .stream()
                .findFirst()
                .map(paar -> paar.melding().ontvangenOp().isAfter(sinds)
                                && paar.probleem().stand().isOpen()
                        ? Bekend.LOOPT
                        : Bekend.VOORBIJ)
                .orElse(Bekend.NIET);
    }

    public Optional<Regel> find(String nummer) {
        return met(regels(VRAAG + " and m.nummer = :nummer").setParameter("nummer", nummer)).stream()
                .findFirst();
    }

    /** Received between these moments, newest first. */
    public List<Regel> tussen(Vraag wat, Bladzijde bladzijde) {
        String soort = wat.soorten().isEmpty() ? "" : " and m.categorie in :soorten";
        String stand = wat.open() == null ? "" : " and p.stand " + (wat.open() ? "" : "not ") + "in :open";
        Query vraag = regels(VRAAG + " and m.ontvangenOp >= :van and m.ontvangenOp <= :tot" + soort + stand
                        + " order by m.ontvangenOp desc, m.id desc")
                .setParameter("van", wat.van())
                .setParameter("tot", wat.tot());
        if (!soort.isEmpty()) {
            vraag.setParameter("soorten", wat.soorten());
        }
        if (!stand.isEmpty()) {
            vraag.setParameter("open", Stand.open());
        }
        return met(bladzijde.van(vraag));
    }

    /** Each stand that was reached between these moments, oldest first; what happened before the report is not its news. */
    public List<Bericht> nieuws(Instant van, Instant tot, Bladzijde bladzijde) {
        Query vraag = regels(NIEUWS + " and w.op >= :van and w.op <= :tot and w.op >= m.ontvangenOp"
                        + " order by w.op, w.id, m.id")
                .setParameter("van", van)
                .setParameter("tot", tot);
        return Rows.of(bladzijde.van(vraag), Bericht.class);
    }

    private Query regels(String jpql) {
        return em.createQuery(jpql).setParameter("bron", Bron.OPEN311);
    }

    /** With the partner who has it now; one question for the whole page. */
    private List<Regel> met(Query vraag) {
        List<Paar> paren = Rows.of(vraag, Paar.class);
        if (paren.isEmpty()) {
            return List.of();
        }
        Map<Long, String> partners = Rows.map(
                em.createQuery("select o.probleemId, q.naam from Overdracht o join o.partner q"
                                + " where o.probleemId in :ids and o.stand in :wachtend and o.ingetrokkenOp is null")
                        .setParameter(
                                "ids",
                                paren.stream().map(paar -> paar.probleem().id()).toList())
                        .setParameter("wachtend", List.of(Overdracht.Stand.GEVRAAGD, Overdracht.Stand.AANGENOMEN)),
                Long.class,
                String.class);
        return paren.stream()
                .map(paar -> new Regel(
                        paar.melding(),
                        paar.probleem(),
                        partners.get(paar.probleem().id())))
                .toList();
    }
}
