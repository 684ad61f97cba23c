package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** What is open, for whoever asks: by term, a page at a time. */
@ApplicationScoped
public class Overlastlijst {

    private static final String MISLUKT = "exists (select o.id from Overdracht o where o.probleemId = t.probleemId"
            + " and o.ingetrokkenOp is null and o.stand in :wachtend and (o.aflevering = :mislukt or o.stand = :gevraagd and exists"
            + " (select u.id from Uitgaand u where u.id = o.postId and u.stand in :nietAangekomen)))";

    private static final String WACHT = " m.antwoordVoor <= :beloofd and m.antwoordVoor <= m.contactTot"
            + " and m.melderContact is not null"
            + " and m.beantwoordOp is null and m.ingetrokkenOp is null";

    private static final String NIET_PER_MAIL = " and not (m.melderContact regexp '" + MailAddress.FORM + "')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Clock clock;

    /** A problem and its one open step. */
    public record Regel(Probleem probleem, Overlasttaak taak) {}

    /**
     * Which of them.
     *
     * @param stand only this step, or null
     * @param wijk only the buurten of this wijk, or null
     * @param buurt only this buurt, or null
     * @param groep only this main category, or null
     * @param mislukt only what did not reach a partner
     * @param wacht only where a reporter has to hear something today, and not by itself
     */
    public record Filter(Stand stand, String wijk, String buurt, String groep, boolean mislukt, boolean wacht) {

        public static Filter geen() {
            return new Filter(null, null, null, null, false, false);
        }

        /** The same place and kind, whatever its step. */
        public Filter alleenWaar() {
            return new Filter(null, wijk, buurt, groep, false, false);
        }

        /** The same place and kind, in this step. */
        public Filter met(Stand welke) {
            return new Filter(welke, wijk, buurt, groep, false, false);
        }

        public boolean isLeeg() {
            return equals(geen());
        }
    }

    /** Where the page before ended; null for the first. */
    public record Na(LocalDate einde, long id) {}

    /** By last day in time. */
    public List<Regel> open(Ik ik, Filter filter, Na na, int hooguit) {
        return open(new Vraag(ik, filter), na, hooguit);
    }

    /** Of these what is past its last day. */
    public List<Regel> openEnLaat(Ik ik, Filter filter, LocalDate vandaag, Na na, int hooguit) {
        Vraag vraag = new Vraag(ik, filter);
        vraag.kies("t.einde < :tot", "tot", vandaag);
        return open(vraag, na, hooguit);
    }

    /** With a lower bound of its own, or each page of a file begins to read at the first row. */
    private List<Regel> open(Vraag vraag, Na na, int hooguit) {
        if (na != null) {
            vraag.en(
                    "t.einde >= :einde and (t.einde > :einde or t.id > :id)",
                    Map.of("einde", na.einde(), "id", na.id()));
        }
        Query query = vraag.maak(
                "select p, t from Overlasttaak t join Probleem p on p.id = t.probleemId", " order by t.einde, t.id");
        return Rows.of(query.setMaxResults(hooguit), Regel.class);
    }

    /** How many there are of these, at most so many. */
    public int tel(Ik ik, Filter filter, int hooguit) {
        return new Vraag(ik, filter).tel(hooguit);
    }

    /** How many of these are past their last day, at most so many. */
    public int laat(Ik ik, Filter filter, LocalDate vandaag, int hooguit) {
        return tel(ik, filter, null, vandaag, hooguit);
    }

    /** How many of these have their last day from this one on and before that one, null for no bound; at most so many. */
    public int tel(Ik ik, Filter filter, LocalDate van, LocalDate tot, int hooguit) {
        Vraag vraag = new Vraag(ik, filter);
        vraag.kies("t.einde >= :van", "van", van);
        vraag.kies("t.einde < :tot", "tot", tot);
        return vraag.tel(hooguit);
    }

    /** How many were handed over and did not arrive, at most so many. */
    public int mislukt(Ik ik, Filter filter, int hooguit) {
        Vraag vraag = new Vraag(ik, filter.alleenWaar());
        vraag.en(MISLUKT, mislukt());
        return vraag.tel(hooguit);
    }

    /** Of how many a reporter has to hear something today or had to before, and not by itself; at most so many. */
    public int wacht(Ik ik, Filter filter, int hooguit) {
        Vraag vraag = new Vraag(ik, filter.alleenWaar());
        vraag.en(wacht(), beloofd());
        return vraag.tel(hooguit);
    }

    private static Map<String, Object> mislukt() {
        return Map.of(
                "mislukt",
                Overdracht.Aflevering.MISLUKT,
                "gevraagd",
                Overdracht.Stand.GEVRAAGD,
                "nietAangekomen",
                Overdracht.NIET_AANGEKOMEN,
                "wachtend",
                List.of(Overdracht.Stand.GEVRAAGD, Overdracht.Stand.AANGENOMEN));
    }

    private String wacht() {
        return "exists (select m.id from Melding m where m.probleemId = t.probleemId and" + wie() + ")";
    }

    /** What can be mailed goes by itself, unless that was put off. */
    private String wie() {
        return vanzelf.gaat(Berichtsoort.TUSSENBERICHT) ? WACHT + NIET_PER_MAIL : WACHT;
    }

    private Map<String, Object> beloofd() {
        return Map.of("beloofd", instellingen.vandaagTeVertellen(LocalDate.now(clock)));
    }

    /** Of these problems: the first day before which such a reporter was to hear something. */
    public Map<Long, LocalDate> beloften(Collection<Long> problemen) {
        if (problemen.isEmpty()) {
            return Map.of();
        }
        Query vraag = em.createQuery(
                        "select m.probleemId, min(m.antwoordVoor) from Melding m where m.probleemId in :ids and" + wie()
                                + " group by m.probleemId")
                .setParameter("ids", problemen);
        beloofd().forEach(vraag::setParameter);
        return Rows.map(vraag, Long.class, LocalDate.class);
    }

    /** To which of these problems somebody from outside added something, and when last; until somebody of ours does something. */
    public Map<Long, Instant> nieuwBij(Collection<Long> problemen) {
        if (problemen.isEmpty()) {
            return Map.of();
        }
        Query vraag = em.createQuery(
                        "select r.probleemId, max(r.op) from Probleemregel r where r.probleemId in :ids and r.wat = :aangevuld"
                                + " and not exists (select l.id from Probleemregel l where l.probleemId = r.probleemId"
                                + " and l.id > r.id and l.medewerkerId is not null) group by r.probleemId")
                .setParameter("ids", problemen)
                .setParameter("aangevuld", Wat.AANGEVULD);
        return Rows.map(vraag, Long.class, Instant.class);
    }

    /** Codes of the buurten with something open. */
    public Set<String> buurten() {
        return new HashSet<>(em.createQuery("select distinct t.buurtCode from Overlasttaak t", String.class)
                .getResultList());
    }

    /** Builds one query; only what is chosen takes part, so that the database can use its indexes. */
    private final class Vraag {

        private final Ik ik;
        private final StringBuilder waar;
        private final Map<String, Object> keuzes = new HashMap<>();

        Vraag(Ik ik, Filter filter) {
            this.ik = ik;
            waar = new StringBuilder(Overlastrecht.voor(ik, "t.buurtCode"));
            kies("t.stand = :stand", "stand", filter.stand());
            kies("t.buurtCode in (select b.code from Buurt b where b.wijk.code = :wijk)", "wijk", filter.wijk());
            kies("t.buurtCode = :buurt", "buurt", filter.buurt());
            kies("t.groep = :groep", "groep", filter.groep());
            if (filter.mislukt()) {
                en(MISLUKT, mislukt());
            }
            if (filter.wacht()) {
                en(wacht(), beloofd());
            }
        }

        private void kies(String voorwaarde, String naam, Object waarde) {
            if (waarde != null) {
                en(voorwaarde, Map.of(naam, waarde));
            }
        }

        void en(String voorwaarde, Map<String, Object> waarden) {
            waar.append(" and ").append(voorwaarde);
            keuzes.putAll(waarden);
        }

        int tel(int hooguit) {
            return maak("select t.id from Overlasttaak t", "")
                    .setMaxResults(hooguit)
                    .getResultList()
                    .size();
        }

        Query maak(String wat, String volgorde) {
            Query query = Overlastrecht.vul(em.createQuery(wat + " where" + waar + volgorde), ik);
            keuzes.forEach(query::setParameter);
            return query;
        }
    }
}
