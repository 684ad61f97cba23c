package nl.buurtregie.wijkkompas.straat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.wijkkompas.afscherming.Telbaar;
import nl.buurtregie.wijkkompas.afscherming.Telopzet;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.afscherming.Telramen;
import nl.buurtregie.wijkkompas.afscherming.Wijkkompasinstellingen;
import nl.buurtregie.wijkkompas.bereik.Jaren;
import nl.buurtregie.wijkkompas.bereik.Registratie;
import nl.buurtregie.wijkkompas.bereik.Registraties;

/** Counts overlast from the facts: registrations, one statement each. Exact; a page shows them through the small-number rules. */
@ApplicationScoped
public class Straatcijfers {

    /** Wijk, main kind, kind: the directions of the telraam. */
    public static final int WIJK = 0;

    public static final int SOORT = 2;

    private static final String JAAR = " op >= ?1 and op < ?2";

    /** The first hour of each part of the day. */
    public static final List<Integer> DAGDELEN = List.of(0, 6, 9, 12, 15, 18, 21);

    /** Reports, problems and observations; times tell of the whole gemeente, so its counts are taken as known. */
    public static final Telopzet<Straattelling> OPZET = new Telopzet<>(
            List.of(Straattelling.values()),
            List.of(Straattelling.MELDINGEN, Straattelling.PROBLEMEN),
            Straattelling.SOMMEN,
            false,
            codes -> codes.get(WIJK).isEmpty() && codes.get(SOORT).isEmpty(),
            false);

    /** There is one thing to count: the places. */
    public enum Plek {
        HOTSPOT
    }

    public static final Telopzet<Plek> HOTSPOTS =
            new Telopzet<>(List.of(Plek.HOTSPOT), List.of(Plek.HOTSPOT), List.of(), false, codes -> false, false);

    private final Telramen<Straattelling> telramen = new Telramen<>(OPZET);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Straatkwartalen kwartalen;

    @Inject
    private Registraties registraties;

    @Inject
    private Wijkkompasinstellingen instellingen;

    @Inject
    private Clock clock;

    /** Reports, problems, and what conciërges saw, by wijk, main kind and kind. */
    public Telraam<Straattelling> telraam(int jaar) {
        List<List<Object>> rijen = new ArrayList<>();
        em.createNativeQuery("select wijk_code, groep, categorie, " + Telbaar.kolommen(Straattelling.values())
                        + " from feit_overlastmelding where" + JAAR
                        + " group by 1, 2, 3")
                .setParameter(1, eerste(jaar))
                .setParameter(2, eerste(jaar + 1))
                .getResultList()
                .forEach(rij -> rijen.add(List.of((Object[]) rij)));
        return telramen.van(jaar, rijen, 3, instellingen.regels());
    }

    /**
     * Reports of the whole gemeente by day of the week and part of the day, seven times {@link #DAGDELEN}, for each main kind.
     */
    public Straattijden perDagdeel(int jaar) {
        int vakken = 7 * DAGDELEN.size();
        Query vraag = em.createNativeQuery(
                        "select groep, cast(extract(isodow from op) as int), uur, sum(n) from (select op, groep, uur, count(*) n"
                                + " from feit_overlastmelding where" + JAAR + " group by 1, 2, 3) d group by 1, 2, 3")
                .setParameter(1, eerste(jaar))
                .setParameter(2, eerste(jaar + 1));
        Map<String, int[]> geteld = new TreeMap<>();
        Rows.of(vraag, Uur.class)
                .forEach(een -> geteld.computeIfAbsent(een.groep(), nieuw -> new int[vakken + 1])[
                                een.uur() == null ? vakken : (een.dag() - 1) * DAGDELEN.size() + dagdeel(een.uur())] +=
                        een.aantal());
        return new Straattijden(
                geteld, List.of(IntStream.rangeClosed(0, vakken).toArray()), vakken, instellingen.regels());
    }

    private record Uur(String groep, int dag, Integer uur, int aantal) {}

    private static int dagdeel(int uur) {
        int deel = DAGDELEN.size() - 1;
        while (uur < DAGDELEN.get(deel)) {
            deel--;
        }
        return deel;
    }

    /**
     * Problems of the whole gemeente by quarter, for each main kind.
     *
     * @param jaren how many, up to this one
     * @param heel how many quarters of them are over
     */
    public Straattijden perKwartaal(int jaar, int jaren, int heel) {
        List<int[]> tijden = IntStream.range(0, jaren)
                .mapToObj(een -> IntStream.range(een * 4, een * 4 + 4).toArray())
                .toList();
        return new Straattijden(kwartalen.tel(jaar - jaren + 1, jaren), tijden, heel, instellingen.regels());
    }

    /**
     * What one partner was asked and answered, or let pass.
     *
     * @param opTijd answered within its own term
     * @param zonder not answered yet, and the term is over
     * @param mediaan werkdagen until the answer; null where there is none
     */
    public record PerPartner(String partner, int aantal, int opTijd, int zonder, Integer mediaan) {}

    /** Of all kinds in the whole gemeente, most first. */
    public List<PerPartner> perPartner(int jaar) {
        return Rows.of(
                em.createNativeQuery("select coalesce(p.naam, f.partner), count(*),"
                                + " count(*) filter (where f.op_tijd), count(*) filter (where f.uitkomst = 'GEEN_ANTWOORD'),"
                                + " percentile_disc(0.5) within group (order by f.werkdagen)"
                                + " filter (where f.uitkomst <> 'GEEN_ANTWOORD')"
                                + " from feit_overdracht f left join partner p on p.code = f.partner where" + JAAR
                                + " group by 1 order by 2 desc, 1")
                        .setParameter(1, eerste(jaar))
                        .setParameter(2, eerste(jaar + 1)),
                PerPartner.class);
    }

    /** Whole hours walked by wijk, rounded as in a version; less than one is none. "" is all of them. */
    public Map<String, Integer> rondeuren(int jaar) {
        return Rows.map(
                em.createNativeQuery(
                                "select coalesce(wijk_code, ''), case when coalesce(sum(seconden), 0) < 3600 then 0"
                                        + " else cast(round(sum(seconden) / 3600.0) as integer) end from feit_ronde where"
                                        + JAAR + " group by rollup (wijk_code)")
                        .setParameter(1, eerste(jaar))
                        .setParameter(2, eerste(jaar + 1)),
                String.class,
                Integer.class);
    }

    /** Places that are a hotspot today, by wijk and main kind. */
    public Telraam<Plek> hotspots() {
        Telraam<Plek> telraam = new Telraam<>(HOTSPOTS, instellingen.regels());
        Rows.of(
                        em.createNativeQuery(
                                "select b.wijk_code, split_part(h.categorie, '/', 1), count(*) from hotspot h"
                                        + " join buurt b on b.code = h.ligt_in where h.tot is null group by 1, 2"),
                        Plekken.class)
                .forEach(een -> telraam.tel(List.of(een.wijk(), een.groep(), ""), een.aantal()));
        return telraam.sluit();
    }

    private record Plekken(String wijk, String groep, int aantal) {}

    /** Years with reports, newest first; always this year too. */
    public List<Integer> jaren() {
        return Jaren.vanaf(registraties.vanaf(Registratie.STRAAT), clock);
    }

    private static Date eerste(int jaar) {
        return Date.valueOf(LocalDate.of(jaar, 1, 1));
    }
}
