package nl.buurtregie.overlast;

import static nl.buurtregie.overlast.Overlastwereld.GROFVUIL;
import static nl.buurtregie.overlast.Overlastwereld.OVERIG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.overlast.begrip.Actie;
import org.junit.jupiter.api.Test;

/** The list as it is read page by page, and how little of the tables that takes. */
@Functie("OVL-06")
class OverlastlijstTest {

    private static final int PER_DAG = 20;
    private static final int DAGEN = 4;

    @Test
    void bladeren_geeft_elke_rij_een_keer_ook_als_een_dag_over_de_rand_loopt() {
        Overlastwereld.proef(wereld -> {
            druk(wereld);
            Overlastlijst lijst = wereld.maak(Overlastlijst.class);
            List<Overlasttaak> gezien = new ArrayList<>();
            Overlastlijst.Na na = null;
            for (List<Overlastlijst.Regel> blad = lijst.open(wereld.joke, Overlastlijst.Filter.geen(), na, 7);
                    !blad.isEmpty();
                    blad = lijst.open(wereld.joke, Overlastlijst.Filter.geen(), na, 7)) {
                blad.forEach(een -> gezien.add(een.taak()));
                Overlasttaak laatste = gezien.get(gezien.size() - 1);
                na = new Overlastlijst.Na(laatste.einde(), laatste.id());
            }
            assertThat(gezien)
                    .hasSize(DAGEN * PER_DAG + 1)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(
                            Comparator.comparing(Overlasttaak::einde).thenComparing(Overlasttaak::id));
        });
    }

    @Test
    void een_later_blad_leest_niet_opnieuw_wat_ervoor_ligt() {
        Overlastwereld.proef(wereld -> {
            druk(wereld);
            Overlastlijst lijst = wereld.maak(Overlastlijst.class);
            List<Overlastlijst.Regel> alle = lijst.open(wereld.joke, Overlastlijst.Filter.geen(), null, 100);
            Overlasttaak laatste = alle.get(DAGEN * PER_DAG - 5).taak();
            alleenIndexen(wereld);
            long eerder = gelezen(wereld, "overlasttaak");
            assertThat(lijst.open(
                            wereld.joke,
                            Overlastlijst.Filter.geen(),
                            new Overlastlijst.Na(laatste.einde(), laatste.id()),
                            100))
                    .hasSize(5);
            assertThat(gelezen(wereld, "overlasttaak") - eerder).isLessThanOrEqualTo(PER_DAG + 1L);
        });
    }

    @Test
    void alleen_wat_te_laat_is_houdt_op_bij_vandaag() {
        Overlastwereld.proef(wereld -> {
            druk(wereld);
            Overlastlijst lijst = wereld.maak(Overlastlijst.class);
            LocalDate grens = dag(wereld).plusDays(2);
            assertThat(lijst.openEnLaat(wereld.joke, Overlastlijst.Filter.geen(), grens, null, 100))
                    .hasSize(lijst.laat(wereld.joke, Overlastlijst.Filter.geen(), grens, 100))
                    .hasSize(PER_DAG * 2)
                    .allMatch(een -> een.taak().einde().isBefore(grens));
        });
    }

    /** Also of a step that a server of the version before wrote, which knows no such column. */
    @Test
    void een_soort_kiezen_vraagt_niet_naar_elk_probleem() {
        Overlastwereld.proef(wereld -> {
            Probleem afval = wereld.zie(GROFVUIL, Actie.NIETS);
            druk(wereld);
            Overlastlijst lijst = wereld.maak(Overlastlijst.class);
            var afvalfilter = new Overlastlijst.Filter(null, null, null, "afval", false, false);
            var overigfilter = new Overlastlijst.Filter(null, null, null, "overig", false, false);
            assertThat(lijst.open(wereld.joke, afvalfilter, null, 100))
                    .extracting(een -> een.probleem().nummer())
                    .containsExactly(afval.nummer());
            assertThat(wereld.tel("select count(*) from overlasttaak where groep = 'overig'"))
                    .isEqualTo(DAGEN * PER_DAG + 1L);
            alleenIndexen(wereld);
            long eerder = gelezen(wereld, "probleem");
            assertThat(lijst.tel(wereld.joke, overigfilter, 100)).isEqualTo(DAGEN * PER_DAG + 1);
            assertThat(gelezen(wereld, "probleem") - eerder).isZero();
        });
    }

    /** The same problem so many times more, their steps as the version before writes them. */
    private static void druk(Overlastwereld wereld) {
        Probleem een = wereld.zie(OVERIG, Actie.NIETS);
        wereld.em.flush();
        wereld.em
                .createNativeQuery(
                        "insert into probleem select (jsonb_populate_record(p, jsonb_build_object('id', 90000 + n,"
                                + " 'nummer', 'P-2026-' || (90000 + n)))).* from probleem p, generate_series(1, ?2) n where p.id = ?1")
                .setParameter(1, een.id())
                .setParameter(2, DAGEN * PER_DAG)
                .executeUpdate();
        wereld.em
                .createNativeQuery(
                        "insert into overlasttaak select (jsonb_populate_record(t, jsonb_build_object('id', 90000 + n,"
                                + " 'stap_id', 'stap-' || n, 'probleem_id', 90000 + n, 'einde', date '2026-11-01' + (n - 1) / ?3,"
                                + " 'groep', null))).* from overlasttaak t, generate_series(1, ?2) n"
                                + " where t.probleem_id = ?1")
                .setParameter(1, een.id())
                .setParameter(2, DAGEN * PER_DAG)
                .setParameter(3, PER_DAG)
                .executeUpdate();
        wereld.em.clear();
    }

    private static LocalDate dag(Overlastwereld wereld) {
        return LocalDate.parse(wereld.em
                .createNativeQuery("select cast(min(einde) as varchar) from overlasttaak")
                .getSingleResult()
                .toString());
    }

    /** Of a table this small a plan would read all. */
    private static void alleenIndexen(Overlastwereld wereld) {
        for (String hoe : List.of("seqscan", "bitmapscan", "sort", "hashjoin", "mergejoin")) {
            wereld.em.createNativeQuery("set local enable_" + hoe + " = off").executeUpdate();
        }
    }

    /** How many rows of this table were read, by this connection. */
    private static long gelezen(Overlastwereld wereld, String tabel) {
        return wereld.tel(
                "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = '" + tabel + "'");
    }
}
