package nl.buurtregie.bemiddeling.paar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.post.Zaaktoegang;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;

/**
 * Cases whose pair is not whole (a place is empty, somebody does not answer, is away, or lost the role), cases that wait for another one and so are no
 * step of anybody, and volunteers of whom a VOG or a period ends soon: one question to the database, as all that stands beside the work list is asked often.
 */
@ApplicationScoped
public class Paarzorgen {

    /** Cases beside the work list; all of them stand on a page of their own. */
    public static final int HOOGUIT = 20;

    /** Rows on that page. */
    public static final int PAGINA = 50;

    /** Cases that wait for another one shown at most. */
    public static final int WACHT_HOOGUIT = 100;

    /**
     * Five questions that each begin at their own index and stop at the most that is asked, those that wait longest first:
     * going through all cases that lie with a pair, or all late answers, takes too long. The worst kind first: a month of
     * holidays must not push out who never answered.
     */
    private static final String ZORGEN = """
            with zorg as (
              (select w.bemiddeling_id, w.id, 4 as soort from afwezigheid a cross join lateral
                 (select w.bemiddeling_id, w.id, w.van from toewijzing w
                    join taak t on t.bemiddeling_id = w.bemiddeling_id and t.rol = 'bemiddelaar' and %3$s
                   where w.medewerker_id = a.medewerker_id and w.tot is null order by w.van, w.id limit %1$d) w
                where ?1 between a.van and a.tot order by w.van, w.id limit %1$d)
              union all
              (select w.bemiddeling_id, w.id, 1 from toewijzing w
                 join bemiddeling b on b.id = w.bemiddeling_id and %4$s left join taak t on t.bemiddeling_id = b.id
                where w.tot is null and w.aangenomen_op is null and w.antwoord_voor < ?2 and (t.rol = 'bemiddelaar' or %5$s)
                order by w.antwoord_voor, w.id limit %1$d)
              union all
              (select t.bemiddeling_id, w.id, 2 from taak t
                 left join toewijzing w on w.bemiddeling_id = t.bemiddeling_id and w.tot is null
                where t.plek_vrij and t.rol = 'bemiddelaar' and %3$s order by t.einde, t.id, w.id limit %1$d)
              union all
              (select b.id, w.id, 2 from bemiddeling b left join toewijzing w on w.bemiddeling_id = b.id and w.tot is null
                where %5$s and %4$s
                  and (select count(*) from toewijzing x where x.bemiddeling_id = b.id and x.tot is null) < 2
                order by b.wacht_tot, b.id, w.id limit %1$d)
              union all
              (select w.bemiddeling_id, w.id, 3 from medewerker_wachtwerk r
                 join toewijzing w on w.medewerker_id = r.medewerker_id and w.tot is null
                 join taak t on t.bemiddeling_id = w.bemiddeling_id and t.rol = 'bemiddelaar' and %3$s
                where r.rol = 'bemiddelaar' and not exists
                  (select from medewerker_rol m where m.medewerker_id = r.medewerker_id and m.rol = r.rol)
                order by w.van, w.id limit %1$d))
            (select b.nummer, b.aardwoord, coalesce(m.id, 0), coalesce(m.naam, ''),
                   (array['GEEN_ANTWOORD', 'PLEK_VRIJ', 'GEEN_ROL', 'AFWEZIG'])[min(z.soort)], cast(null as date) from zorg z
              join bemiddeling b on b.id = z.bemiddeling_id left join taak t on t.bemiddeling_id = b.id
              left join toewijzing w on w.id = z.id
              left join medewerker m on m.id = w.medewerker_id
             group by t.einde, t.id, b.id, b.nummer, b.aardwoord, b.wacht_tot, m.id, m.naam
             order by min(z.soort), coalesce(t.einde, b.wacht_tot), t.id, b.id, m.id limit %1$d)
            union all
            (select b.nummer, b.aardwoord, 0, h.nummer, 'WACHT', null from bemiddeling b join bemiddeling h on h.id = b.samen_met
              where b.status = 'WACHT_OP_ANDERE_ZAAK' order by b.id limit %2$d)
            union all
            (select '', null, l.id, coalesce(m.naam, l.naam), x.soort, x.tot from loopbaan l
               left join medewerker m on m.id = l.medewerker_id
               cross join lateral (values ('VOG', l.vog_tot, cast(?3 as date)), ('PERIODE', l.periode_tot, cast(?4 as date))) x (soort, tot, grens)
              where l.gestopt_op is null and x.tot < x.grens order by x.tot, l.id limit %1$d)
            union all
            (select '', null, l.id, coalesce(m.naam, l.naam), 'WOONBUURT', cast(?1 as date) from loopbaan l
               left join medewerker m on m.id = l.medewerker_id left join vrijwilliger v on v.medewerker_id = l.medewerker_id
               join buurt b on b.code = coalesce(v.woonbuurt, l.woonbuurt)
              where l.gestopt_op is null and b.indeling < (select max(indeling) from buurt) order by l.id limit %1$d)
            """;

    /** For a case that is only kept nobody is looked for. */
    private static final String NIET_STIL =
            "%s.nummer not in (select r.nummer from beperking r where r.opgeheven_op is null)";

    /** A pair does these, though today they are nobody's step: the day must not come without anybody. */
    private static final String WACHT_OP_DAG = "b.status in ('BEDENKTIJD', 'WACHT_OP_NAZORG')";

    private static final String EERSTE = tot(HOOGUIT);
    private static final String ALLE = tot(Counted.AT_MOST);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Zaaktoegang toegang;

    @Inject
    private Clock clock;

    /**
     * One case and what is wrong with it, or one volunteer of whom something ends.
     *
     * @param nummer of the case; empty for a volunteer
     * @param id of the account, or of the road of the volunteer
     * @param wie by name; the number of the other case for which it waits, empty for whoever does not see that one
     * @param tot last day of what ends, or today when it ended; null for a case
     */
    public record Zorg(String nummer, String aard, long id, String wie, Soort soort, LocalDate tot) {

        public boolean isVanZaak() {
            return tot == null;
        }

        /** The pair is not whole. */
        public boolean isVanPaar() {
            return isVanZaak() && soort != Soort.WACHT;
        }

        private Stream<String> nummers() {
            return soort == Soort.WACHT ? Stream.of(nummer, wie) : Stream.of(nummer);
        }

        private Zorg voor(Set<String> zichtbaar) {
            return soort == Soort.WACHT && !zichtbaar.contains(wie) ? new Zorg(nummer, aard, id, "", soort, tot) : this;
        }
    }

    /** What is wrong, the worst first; of two things at once the worst is shown. */
    public enum Soort {
        GEEN_ANTWOORD("heeft nog niet geantwoord"),
        PLEK_VRIJ("er is een plek vrij"),
        GEEN_ROL("is volgens de gemeente geen bemiddelaar meer"),
        AFWEZIG("is afwezig"),
        WACHT("wacht op"),
        VOG("VOG tot en met"),
        PERIODE("student tot en met"),
        WOONBUURT("woont in een buurt die is vervallen: kies een nieuwe");

        private final String woord;

        Soort(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }

    /**
     * Only for the coördinator, and only of cases that he or she sees; empty for everybody else. All of each kind, as far as
     * {@link Counted} goes; only cases that wait for another one stop at {@link #WACHT_HOOGUIT}.
     */
    public List<Zorg> alle(Ik ik) {
        if (!ik.is(Rol.COORDINATOR)) {
            return List.of();
        }
        List<Zorg> eerste = lees(EERSTE);
        List<Zorg> alle = isVol(eerste) ? lees(ALLE) : eerste;
        Set<String> zichtbaar = toegang.zichtbaar(
                ik, alle.stream().filter(Zorg::isVanZaak).flatMap(Zorg::nummers).toList());
        return alle.stream()
                .filter(zorg -> !zorg.isVanZaak() || zichtbaar.contains(zorg.nummer()))
                .map(zorg -> zorg.voor(zichtbaar))
                .toList();
    }

    private static String tot(int hooguit) {
        return ZORGEN.formatted(
                hooguit, WACHT_HOOGUIT, NIET_STIL.formatted("t"), NIET_STIL.formatted("b"), WACHT_OP_DAG);
    }

    /** There may be more than were asked. */
    private static boolean isVol(List<Zorg> eerste) {
        return eerste.stream().filter(Zorg::isVanPaar).count() == HOOGUIT
                || eerste.stream().filter(zorg -> !zorg.isVanZaak()).count() >= HOOGUIT;
    }

    private List<Zorg> lees(String zorgen) {
        LocalDate vandaag = LocalDate.now(clock);
        return Rows.of(
                em.createNativeQuery(zorgen)
                        .setParameter(1, java.sql.Date.valueOf(vandaag))
                        .setParameter(2, Timestamp.from(clock.instant()))
                        .setParameter(3, java.sql.Date.valueOf(loopbanen.vogGrens()))
                        .setParameter(4, java.sql.Date.valueOf(loopbanen.periodeGrens())),
                Zorg.class);
    }

    /** The cases of one mediator that this person sees, oldest first; for handing them over. Also those that wait for a day. */
    public List<Bemiddeling> van(Ik ik, long medewerkerId) {
        if (!ik.is(Rol.COORDINATOR)) {
            return List.of();
        }
        return Zaakrecht.vul(
                        em.createQuery(
                                "select b from Bemiddeling b where b.status in :bijPaar and exists (select w.id from Toewijzing w"
                                        + " where w.medewerkerId = :wie and w.tot is null and w.bemiddeling.id = b.id) and"
                                        + Zaakrecht.voor(ik, "b.id") + "order by b.id",
                                Bemiddeling.class),
                        ik)
                .setParameter("bijPaar", Status.bijPaar())
                .setParameter("wie", medewerkerId)
                .setMaxResults(100)
                .getResultList();
    }
}
