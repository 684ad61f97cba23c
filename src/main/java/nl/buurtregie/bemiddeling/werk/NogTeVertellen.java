package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.register.Informatieplicht;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/**
 * Neighbours of whom we have something, and who were not told that (AVG, article 14, 3). Also of a case that was closed, until its data are
 * wiped; but for others than whoever asked for help only when they might hear of us.
 */
@ApplicationScoped
public class NogTeVertellen implements Informatieplicht {

    /** Rows on the page; counts go on. */
    public static final int PAGINA = 100;

    /** What the law gives, counted from the day that we got it. */
    private static final Period TERMIJN = Period.ofMonths(1);

    /** BETWEEN, for an equals lets PostgreSQL gather the consent of everybody to find that of a few. */
    private static final String OPEN =
            " from Partij p join p.bemiddeling b where b.gewistOp is null and (b.status <> :dicht or p.rol = :melder"
                    + " or exists (select t.id from Toestemming t where t.partij.bemiddeling.id between b.id and b.id and t.doel = :benaderen"
                    + " and t.gegeven = true and not exists (select l.id from Toestemming l where l.partij.id = t.partij.id"
                    + " and l.doel = t.doel and l.id > t.id))) and p.ingelichtOp is null and (p.naam is not null or p.telefoon is not null or p.email is not null"
                    + " or p.postcode is not null)";

    /** The way of an index with these only: whoever is known since some day has one. */
    private static final String OP_VOLGORDE = "order by p.bekendOp, p.id";

    private static final String TEL =
            "select count(p), coalesce(sum(case when p.bekendOp < :grens then 1 else 0 end), 0)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private Clock clock;

    /**
     * One of them, without a name.
     *
     * @param uiterlijk the last day that is in time
     * @param stil the case is only kept, at somebody's request
     */
    public record Regel(String nummer, long partij, Rolpartij rol, LocalDate sinds, LocalDate uiterlijk, boolean stil) {

        public boolean isLaat(LocalDate vandaag) {
            return uiterlijk.isBefore(vandaag);
        }
    }

    /** Of the cases that this person may see, whoever waits longest first; in one statement. */
    @Transactional
    public List<Regel> van(Ik ik) {
        Set<String> stil = beperkingen.nummers();
        String jpql =
                "select b.nummer, p.id, p.rol, p.bekendOp" + OPEN + " and" + Zaakrecht.voor(ik, "b.id") + OP_VOLGORDE;
        Query vraag =
                Zaakrecht.vul(dicht(em.createQuery(jpql, Object[].class)), ik).setMaxResults(PAGINA);
        return Rows.of(vraag, Buur.class).stream().map(buur -> buur.regel(stil)).toList();
    }

    /** How many of the cases that this person may see. */
    public Counted aantal(Ik ik) {
        String jpql = "select p.id" + OPEN + " and" + Zaakrecht.voor(ik, "b.id") + OP_VOLGORDE;
        return Counted.of(Zaakrecht.vul(dicht(em.createQuery(jpql, Long.class)), ik));
    }

    @Override
    public Stand stand() {
        return Rows.of(
                        dicht(em.createQuery(TEL + OPEN, Object[].class))
                                .setParameter("grens", SharedClock.startOf(opTijdSinds(LocalDate.now(clock)))),
                        Stand.class)
                .get(0);
    }

    /** The first day of which the month is not over: months are not equally long. */
    static LocalDate opTijdSinds(LocalDate vandaag) {
        LocalDate dag = vandaag.minus(TERMIJN);
        while (dag.plus(TERMIJN).isBefore(vandaag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    private static <Q extends Query> Q dicht(Q vraag) {
        vraag.setParameter("dicht", Status.AFGESLOTEN)
                .setParameter("melder", Rolpartij.EERSTE_BUUR)
                .setParameter("benaderen", Doel.TWEEDE_BUUR_BENADEREN);
        return vraag;
    }

    private record Buur(String nummer, long partij, Rolpartij rol, Instant bekend) {

        Regel regel(Set<String> stil) {
            LocalDate dag = LocalDate.ofInstant(bekend, SharedClock.ZONE);
            return new Regel(nummer, partij, rol, dag, dag.plus(TERMIJN), stil.contains(nummer));
        }
    }
}
