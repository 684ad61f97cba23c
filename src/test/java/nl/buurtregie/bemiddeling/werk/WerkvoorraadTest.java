package nl.buurtregie.bemiddeling.werk;

import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.buurtregie.Regel;
import nl.buurtregie.beheer.bewaking.OpenStappen;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.VoerIntake;
import nl.buurtregie.bemiddeling.Voorbeelden;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Spoed;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.privacy.verzoek.Beperkt;
import org.junit.jupiter.api.Test;

class WerkvoorraadTest {

    private static final int ZAKEN = 120;
    private static final Comparator<Taak> VOLGORDE =
            Comparator.comparing((Taak taak) -> taak.termijn().einde()).thenComparing(Taak::id);

    @Test
    void bladeren_geeft_elke_rij_een_keer_en_op_volgorde() {
        druk(wereld -> {
            List<Taak> gezien = bladerDoor(wereld, Werkfilter.alles());
            assertThat(gezien).hasSize(ZAKEN).doesNotHaveDuplicates().isSortedAccordingTo(VOLGORDE);
            assertThat(gezien).extracting(Taak::nummer).doesNotHaveDuplicates();
        });
    }

    @Test
    void een_rij_die_klaar_is_tussen_twee_bladzijden_verschuift_niets() {
        druk(wereld -> {
            Werkvoorraad werk = wereld.maak(Werkvoorraad.class);
            List<Taak> eerste = werk.lijst(wereld.marjan, Werkfilter.alles(), Optional.empty());
            Taak laatste = eerste.get(Werkvoorraad.PAGINA - 1);
            wereld.em
                    .createQuery("delete from Taak t where t.id in :weg")
                    .setParameter(
                            "weg", List.of(eerste.get(0).id(), eerste.get(1).id()))
                    .executeUpdate();
            List<Taak> tweede = werk.lijst(wereld.marjan, Werkfilter.alles(), plek(laatste));
            assertThat(tweede.get(0)).isEqualTo(eerste.get(Werkvoorraad.PAGINA));
        });
    }

    /** A file of a large city is hundreds of pages. */
    @Test
    void een_later_blad_leest_niet_opnieuw_wat_ervoor_ligt() {
        druk(wereld -> {
            Werkvoorraad werk = wereld.maak(Werkvoorraad.class);
            List<Taak> alle = werk.lijst(wereld.marjan, Werkfilter.alles(), Optional.empty(), ZAKEN);
            for (String hoe : List.of("seqscan", "bitmapscan", "sort", "hashjoin", "mergejoin")) {
                wereld.em
                        .createNativeQuery("set local enable_" + hoe + " = off")
                        .executeUpdate();
            }
            long eerder = gelezen(wereld);
            assertThat(werk.lijst(wereld.marjan, Werkfilter.alles(), plek(alle.get(ZAKEN - 6)), ZAKEN))
                    .isEqualTo(alle.subList(ZAKEN - 5, ZAKEN));
            assertThat(gelezen(wereld) - eerder).isLessThan(ZAKEN / 4);
        });
    }

    private static long gelezen(Wereld wereld) {
        return ((Number) wereld.vraag(
                        "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'taak'"))
                .longValue();
    }

    @Test
    void elk_filter_geeft_precies_de_rijen_die_erbij_horen() {
        druk(wereld -> {
            klopt(
                    wereld,
                    new Werkfilter(Status.INTAKE, null, null, null, null, null, null),
                    t -> t.status() == Status.INTAKE);
            klopt(wereld, new Werkfilter(Status.NAZORG, null, null, null, null, null, null), t -> false);
            klopt(wereld, new Werkfilter(null, Rol.COORDINATOR, null, null, null, null, null), t -> true);
            klopt(wereld, new Werkfilter(null, Rol.BEMIDDELAAR, null, null, null, null, null), t -> false);
            for (Aard aard : List.of(Aard.ROOK, Aard.STANK, Aard.PARKEREN)) {
                klopt(
                        wereld,
                        new Werkfilter(null, null, aard.name(), null, null, null, null),
                        t -> t.hoofdaard() == aard);
            }
            klopt(wereld, new Werkfilter(null, null, null, "WK001400", null, null, null), t -> t.wijkCode()
                    .equals("WK001400"));
            for (Spoed spoed : Spoed.values()) {
                klopt(wereld, Werkfilter.alles().met(spoed), t -> spoed(t) == spoed);
                klopt(
                        wereld,
                        new Werkfilter(
                                Status.WACHTLIJST, Rol.COORDINATOR, Aard.ROOK.name(), "WK001400", spoed, null, null),
                        t -> t.status() == Status.WACHTLIJST
                                && t.hoofdaard() == Aard.ROOK
                                && t.wijkCode().equals("WK001400")
                                && spoed(t) == spoed);
            }
        });
    }

    @Test
    void de_tellingen_zijn_samen_alles() {
        druk(wereld -> {
            Map<Spoed, Integer> tellingen =
                    wereld.maak(Werkvoorraad.class).tellingen(wereld.marjan, Werkfilter.alles());
            assertThat(tellingen.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(ZAKEN);
            assertThat(tellingen).containsOnlyKeys(Spoed.values()).doesNotContainValue(0);
        });
    }

    /** Nobody may do anything with it: it is on the list, and in no count of what is late. */
    @Test
    @Regel("P5.9")
    void wat_op_verzoek_stilstaat_is_voor_niemand_te_laat() {
        Wereld.proef(wereld -> {
            String stil = wereld.breng(Status.WACHTLIJST);
            String loopt = wereld.breng(Status.WACHTLIJST);
            wereld.later(Duration.ofDays(40));
            Beperkt.maak(wereld.em, stil);
            Werkvoorraad werk = wereld.maak(Werkvoorraad.class);
            assertThat(werk.tellingen(wereld.marjan, Werkfilter.alles()))
                    .containsEntry(Spoed.TE_LAAT, 1)
                    .containsEntry(Spoed.VANDAAG_OF_MORGEN, 0)
                    .containsEntry(Spoed.OP_SCHEMA, 1);
            assertThat(nummers(wereld, Spoed.TE_LAAT)).containsExactly(loopt);
            assertThat(nummers(wereld, Spoed.OP_SCHEMA)).containsExactly(stil);
            assertThat(wereld.maak(Zakentelling.class).perStap().get(Status.WACHTLIJST))
                    .isEqualTo(new Zakentelling.Aantal(2, 1));
            assertThat(wereld.maak(Wachtrij.class).van(wereld.marjan))
                    .extracting(Wachtrij.Wachtende::nummer, Wachtrij.Wachtende::stil)
                    .containsExactlyInAnyOrder(tuple(stil, true), tuple(loopt, false));
            assertThat(wereld.maak(Werkdruk.class).wachtlijst().eerste()).hasSize(1);
            OpenStappen stappen = wereld.maak(OpenStappen.class);
            assertThat(stappen.perRol()).as("het wacht op niemand").containsExactly(entry(Rol.COORDINATOR, 1));
            Beperkt.hefOp(wereld.em);
            assertThat(nummers(wereld, Spoed.TE_LAAT)).containsExactlyInAnyOrder(stil, loopt);
            assertThat(stappen.perRol()).containsExactly(entry(Rol.COORDINATOR, 2));
        });
    }

    private static List<String> nummers(Wereld wereld, Spoed spoed) {
        return wereld
                .maak(Werkvoorraad.class)
                .lijst(wereld.marjan, Werkfilter.alles().met(spoed), Optional.empty())
                .stream()
                .map(Taak::nummer)
                .toList();
    }

    @Test
    void morgen_is_de_volgende_werkdag() {
        Wereld.proef(
                wereld -> assertThat(wereld.maak(Werkvoorraad.class).morgen()).isEqualTo(VANDAAG.plusDays(1)));
        Wereld.op(
                java.time.Instant.parse("2026-11-27T10:00:00Z"),
                wereld -> assertThat(wereld.maak(Werkvoorraad.class).morgen()).isEqualTo(LocalDate.of(2026, 11, 30)));
    }

    @Test
    void bij_elke_zaak_staat_haar_eigen_paar() {
        Wereld.proef(wereld -> {
            String met = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String zonder = wereld.breng(Status.WACHTLIJST);
            Map<Long, List<String>> paren = wereld.maak(Werkvoorraad.class).paren(alle(wereld));
            assertThat(paren.get(wereld.zaak(met).id())).containsExactly("Ineke Wolters", "Youssef Benali");
            assertThat(paren).doesNotContainKey(wereld.zaak(zonder).id());
            assertThat(wereld.maak(Werkvoorraad.class).paren(List.of())).isEmpty();
        });
    }

    @Test
    void zaken_nu_telt_wat_een_mens_zou_tellen() {
        druk(wereld -> {
            wereld.breng(Status.WACHT_OP_NAZORG);
            Map<Status, Zakentelling.Aantal> telling =
                    wereld.maak(Zakentelling.class).perStap();
            assertThat(telling).hasSize(Status.values().length - 1).doesNotContainKey(Status.AFGESLOTEN);
            assertThat(telling.get(Status.WACHT_OP_NAZORG).open()).isEqualTo(1);
            wereld.em
                    .createNativeQuery(
                            "update bemiddeling set status = 'WACHT_OP_ANDERE_ZAAK' where status = 'WACHT_OP_NAZORG'")
                    .executeUpdate();
            assertThat(wereld.maak(Zakentelling.class)
                            .perStap()
                            .get(Status.WACHT_OP_ANDERE_ZAAK)
                            .open())
                    .isEqualTo(1);
            for (Status status : List.of(Status.INTAKE, Status.WACHTLIJST, Status.NAZORG)) {
                List<Taak> taken = alle(wereld).stream()
                        .filter(taak -> taak.status() == status)
                        .toList();
                assertThat(telling.get(status).open()).isEqualTo(taken.size());
                assertThat(telling.get(status).teLaat()).isEqualTo((int) taken.stream()
                        .filter(taak -> spoed(taak) == Spoed.TE_LAAT)
                        .count());
            }
        });
    }

    /** 120 cases, half of them on the waiting list, of which many end on the same day. */
    private static void druk(Consumer<Wereld> werk) {
        Wereld.proef(wereld -> {
            Aard[] aarden = {Aard.ROOK, Aard.STANK, Aard.PARKEREN};
            for (int i = 0; i < ZAKEN; i++) {
                String nummer = wereld.meldAan(aarden[i % 3], i % 4 == 0 ? "BU00140100" : Wereld.BUURT);
                if (i % 2 == 0) {
                    wereld.maak(VoerIntake.class).voer(wereld.marjan, wereld.nu(nummer), Voorbeelden.geschikt());
                }
                if (i % 10 == 9) {
                    wereld.vergeet(); // or every act looks for changes in all cases before it
                }
            }
            wereld.em.flush();
            wereld.em
                    .createNativeQuery("update taak set einde = date '2026-11-24' + ((id * 7) % 23)::int - 11,"
                            + " begin = date '2026-11-24' - ((id * 5) % 19)::int")
                    .executeUpdate();
            wereld.em.clear();
            werk.accept(wereld);
        });
    }

    private static void klopt(Wereld wereld, Werkfilter filter, Predicate<Taak> hoortErbij) {
        List<Taak> verwacht =
                alle(wereld).stream().filter(hoortErbij).sorted(VOLGORDE).toList();
        assertThat(bladerDoor(wereld, filter)).as(filter.toString()).isEqualTo(verwacht);
        assertThat(wereld.maak(Werkvoorraad.class).tel(wereld.marjan, filter)).isEqualTo(verwacht.size());
    }

    private static List<Taak> bladerDoor(Wereld wereld, Werkfilter filter) {
        List<Taak> gezien = new ArrayList<>();
        Optional<Werkplek> vanaf = Optional.empty();
        List<Taak> bladzijde;
        do {
            bladzijde = wereld.maak(Werkvoorraad.class).lijst(wereld.marjan, filter, vanaf);
            gezien.addAll(bladzijde.subList(0, Math.min(Werkvoorraad.PAGINA, bladzijde.size())));
            vanaf = gezien.isEmpty() ? Optional.empty() : plek(gezien.get(gezien.size() - 1));
        } while (bladzijde.size() > Werkvoorraad.PAGINA);
        return gezien;
    }

    private static Optional<Werkplek> plek(Taak taak) {
        return Optional.of(new Werkplek(taak.termijn().einde(), taak.id()));
    }

    private static Spoed spoed(Taak taak) {
        LocalDate einde = taak.termijn().einde();
        if (einde.isBefore(VANDAAG)) {
            return Spoed.TE_LAAT;
        }
        return einde.isAfter(VANDAAG.plusDays(1)) ? Spoed.OP_SCHEMA : Spoed.VANDAAG_OF_MORGEN;
    }

    private static List<Taak> alle(Wereld wereld) {
        wereld.em.flush();
        return wereld.em.createQuery("select t from Taak t", Taak.class).getResultList();
    }
}
