package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Bron;
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
            + " and o.stand in :wachtend and (o.aflevering = :mislukt or o.stand = :gevraagd and exists"
            + " (select u.id from Uitgaand u where u.id = o.postId and u.stand in :nietAangekomen)))";

    private static final String WACHT = " m.antwoordVoor <= :beloofd and m.melderContact is not null"
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
     * @param buurt only this buurt, or null
     * @param groep only this main category, or null
     * @param mislukt only what did not reach a partner
     * @param wacht only where a reporter has to hear something today, and not by itself
     */
    public record Filter(Stand stand, String buurt, String groep, boolean mislukt, boolean wacht) {

        public static Filter geen() {
            return new Filter(null, null, null, false, false);
        }
    }

    /** Where the page before ended; null for the first. */
    public record Na(LocalDate einde, long id) {}

    /** By last day in time. */
    public List<Regel> open(Ik ik, Filter filter, Na na, int hooguit) {
        Map<String, Object> keuzes = new LinkedHashMap<>();
        StringBuilder jpql = new StringBuilder(
                        "select p, t from Overlasttaak t join Probleem p on p.id = t.probleemId where")
                .append(Overlastrecht.voor(ik, "t.buurtCode"));
        kies(jpql, keuzes, "t.stand", "stand", filter.stand());
        kies(jpql, keuzes, "t.buurtCode", "buurt", filter.buurt());
        kies(jpql, keuzes, "p.groep", "groep", filter.groep());
        if (filter.mislukt()) {
            jpql.append(" and ").append(MISLUKT);
            keuzes.putAll(mislukt());
        }
        if (filter.wacht()) {
            jpql.append(" and ").append(wacht());
            keuzes.putAll(beloofd());
        }
        if (na != null) {
            jpql.append(" and (t.einde > :einde or (t.einde = :einde and t.id > :id))");
            keuzes.put("einde", na.einde());
            keuzes.put("id", na.id());
        }
        Query vraag = Overlastrecht.vul(
                em.createQuery(jpql.append(" order by t.einde, t.id").toString(), Object[].class), ik);
        keuzes.forEach(vraag::setParameter);
        return Rows.of(vraag.setMaxResults(hooguit), Regel.class);
    }

    private static void kies(StringBuilder jpql, Map<String, Object> keuzes, String veld, String naam, Object waarde) {
        if (waarde != null) {
            jpql.append(" and ").append(veld).append(" = :").append(naam);
            keuzes.put(naam, waarde);
        }
    }

    /** How many there are in this step, at most so many. */
    public int tel(Ik ik, Stand stand, int hooguit) {
        return tel(ik, "t.stand = :keuze", Map.of("keuze", stand), hooguit);
    }

    /** How many are past their last day, at most so many. */
    public int laat(Ik ik, LocalDate vandaag, int hooguit) {
        return tel(ik, "t.einde < :keuze", Map.of("keuze", vandaag), hooguit);
    }

    /** How many were handed over and did not arrive, at most so many. */
    public int mislukt(Ik ik, int hooguit) {
        return tel(ik, MISLUKT, mislukt(), hooguit);
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

    /** Of how many a reporter has to hear something today or had to before, and not by itself; at most so many. */
    public int wacht(Ik ik, int hooguit) {
        return tel(ik, wacht(), beloofd(), hooguit);
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

    private int tel(Ik ik, String welke, Map<String, Object> keuzes, int hooguit) {
        TypedQuery<Long> vraag = Overlastrecht.vul(
                em.createQuery(
                        "select t.id from Overlasttaak t where " + welke + " and"
                                + Overlastrecht.voor(ik, "t.buurtCode"),
                        Long.class),
                ik);
        keuzes.forEach(vraag::setParameter);
        return vraag.setMaxResults(hooguit).getResultList().size();
    }

    /** Codes of the buurten with something open. */
    public Set<String> buurten() {
        return new HashSet<>(em.createQuery("select distinct t.buurtCode from Overlasttaak t", String.class)
                .getResultList());
    }

    /** Which of these problems residents told us of. */
    public Set<Long> vanBewoners(Collection<Long> problemen) {
        if (problemen.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select distinct m.probleemId from Melding m where m.probleemId in :ids and m.bron <> :concierge",
                        Long.class)
                .setParameter("ids", problemen)
                .setParameter("concierge", Bron.CONCIERGE)
                .getResultList());
    }
}
