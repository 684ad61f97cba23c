package nl.buurtregie.wijkkompas.straat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.wijkkompas.afscherming.Aantallen;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.afscherming.Wijkkompasinstellingen;
import org.junit.jupiter.api.Test;

/** The overlast figures of the database beside what was put in. */
class StraatcijfersTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), SharedClock.ZONE);
    private static final Straatkeuze ALLES = new Straatkeuze(2026, "", "");

    @Test
    void meldingen_problemen_en_waarnemingen_staan_naast_elkaar() {
        proef((cijfers, em) -> {
            meldingen(em, 1, 30, "WK001400", "afval/grofvuil", "2026-03-02", 8, "CONCIERGE", true);
            meldingen(em, 101, 12, "WK001400", "afval/grofvuil", "2026-03-03", 20, "BEWONER", false);
            meldingen(em, 201, 9, "WK001401", "buren/geluid", "2026-06-07", null, "BEWONER", true);
            meldingen(em, 301, 7, "WK001401", "afval/grofvuil", "2025-12-31", 8, "CONCIERGE", true);
            Telraam<Straattelling> telraam = cijfers.telraam(2026);
            assertThat(telraam.alle(ALLES.codes())).isEqualTo(rij("", 50, 40, 30));
            assertThat(telraam.exact(ALLES.codes()))
                    .isEqualTo(rij("", 51, 39, 30).getoond());
            assertThat(telraam.rijen(ALLES.codes(), Straatcijfers.SOORT, Straattelling.PROBLEMEN))
                    .containsExactly(rij("afval/grofvuil", 40, 30, 30), rij("buren/geluid", 10, 10, 1));
            assertThat(telraam.rijen(
                            new Straatkeuze(2026, "", "buren").codes(), Straatcijfers.WIJK, Straattelling.PROBLEMEN))
                    .containsExactly(rij("WK001401", 10, 10, 1));
            assertThat(cijfers.perKwartaal(2026, 2, 8).van("")).containsExactly(1, 1, 1, 5, 30, 10, 1, 1);
            assertThat(cijfers.perKwartaal(2026, 2, 8).van("buren")).containsExactly(1, 1, 1, 1, 1, 10, 1, 1);
            int[] vakken = cijfers.perDagdeel(2026).van("");
            assertThat(vakken[1]).as("maandag van 6 tot 9 uur").isEqualTo(30);
            assertThat(vakken[7 + 5]).as("dinsdag van 18 tot 21 uur").isEqualTo(10);
            assertThat(cijfers.perDagdeel(2026).van("buren")).hasSize(49).containsOnly(1);
            assertThat(cijfers.perDagdeel(2026).van("niets")).isEmpty();
            assertThat(cijfers.jaren()).containsExactly(2026, 2025);
        });
    }

    @Test
    void partners_met_hun_mediaan_en_uren_per_wijk() {
        proef((cijfers, em) -> {
            for (int i = 1; i <= 9; i++) {
                em.createNativeQuery("insert into feit_overdracht values (" + i + ", date '2026-02-01', '"
                                + (i < 8 ? "onbekend" : "weg") + "', 'BU', 'WK001400', 'AFGEHANDELD', " + i + ", "
                                + (i < 6) + ")")
                        .executeUpdate();
            }
            em.createNativeQuery(
                            "insert into feit_overdracht select -i, date '2026-03-01', case when i < 5 then 'onbekend'"
                                    + " else 'stil' end, 'BU', 'WK001400', 'GEEN_ANTWOORD', 30, false from generate_series(1, 5) i")
                    .executeUpdate();
            assertThat(cijfers.perPartner(2026))
                    .containsExactly(
                            new Straatcijfers.PerPartner("onbekend", 11, 5, 4, 4),
                            new Straatcijfers.PerPartner("weg", 2, 0, 0, 8),
                            new Straatcijfers.PerPartner("stil", 1, 0, 1, null));
            assertThat(cijfers.perPartner(2025)).isEmpty();
            em.createNativeQuery("insert into feit_ronde values ('a', date '2026-02-01', 'BU', 'WK001400', 7300, 0),"
                            + " ('a', date '2026-02-01', 'BV', 'WK001401', 5400, 0),"
                            + " ('a', date '2026-02-01', 'BW', 'WK001402', 3599, 0),"
                            + " ('b', date '2025-02-01', 'BU', 'WK001400', 9999, 0)")
                    .executeUpdate();
            assertThat(cijfers.rondeuren(2026)).isEqualTo(Map.of("", 5, "WK001400", 2, "WK001401", 2, "WK001402", 0));
            assertThat(cijfers.rondeuren(2024)).isEqualTo(Map.of("", 0));
            assertThat(cijfers.hotspots().alle(ALLES.codes()).aantal(Straatcijfers.Plek.HOTSPOT))
                    .isZero();
        });
    }

    @Test
    void wat_de_beheerder_instelt_geldt_op_de_paginas_zoals_in_een_versie() {
        Testdatabase.proef(em -> {
            Testobjecten objecten = new Testobjecten(em, KLOK);
            Straatcijfers cijfers = objecten.maak(Straatcijfers.class);
            meldingen(em, 1, 40, "WK001400", "afval/grofvuil", "2026-03-02", 8, "CONCIERGE", true);
            meldingen(em, 101, 33, "WK001401", "afval/grofvuil", "2026-03-02", 8, "CONCIERGE", true);
            meldingen(em, 201, 9, "WK001402", "afval/grofvuil", "2026-03-02", 8, "CONCIERGE", true);
            assertThat(cijfers.telraam(2026).alle(List.of("WK001402", "", "")).aantal(Straattelling.MELDINGEN))
                    .isEqualTo(10);
            assertThat(cijfers.telraam(2026).isGenoeg(List.of("WK001401", "", ""), Straattelling.MELDINGEN))
                    .isTrue();

            zet(objecten, "buurtregie.cijfers.klein", "10");
            zet(objecten, "buurtregie.cijfers.afronding", "3");
            zet(objecten, "buurtregie.cijfers.noemer", "35");

            Telraam<Straattelling> streng = cijfers.telraam(2026);
            assertThat(streng.isOpen(List.of("WK001402", "", ""))).isFalse();
            assertThat(streng.isGenoeg(List.of("WK001401", "", ""), Straattelling.MELDINGEN))
                    .isFalse();
            assertThat(streng.alle(List.of("WK001400", "", "")).aantal(Straattelling.MELDINGEN))
                    .isEqualTo(39);
            assertThat(cijfers.perKwartaal(2026, 1, 4).van("")[0]).isEqualTo(81);
        });
    }

    @Test
    void de_jaren_beginnen_bij_de_registratie_ook_als_de_beheerder_die_kiest() {
        Testdatabase.proef(em -> {
            Testobjecten objecten = new Testobjecten(em, KLOK);
            meldingen(em, 1, 5, "WK001400", "afval/grofvuil", "2025-03-02", 8, "CONCIERGE", true);
            assertThat(objecten.maak(Straatcijfers.class).jaren()).containsExactly(2026, 2025);
            zet(objecten, "buurtregie.cijfers.straat-vanaf", "2023");
            assertThat(objecten.maak(Straatcijfers.class).jaren()).containsExactly(2026, 2025, 2024, 2023);
        });
    }

    private static Telraam.Rij<Straattelling> rij(String code, int... aantallen) {
        return new Telraam.Rij<>(code, Aantallen.van(List.of(Straattelling.values()), aantallen));
    }

    private static void zet(Testobjecten objecten, String naam, String waarde) {
        Settings settings = objecten.maak(Settings.class);
        Setting setting = objecten.maak(Wijkkompasinstellingen.class).settings().stream()
                .filter(een -> een.name().equals(naam))
                .findFirst()
                .orElseThrow();
        settings.change(setting, waarde, "beheerder");
        settings.forget();
    }

    private static void meldingen(
            EntityManager em,
            int van,
            int aantal,
            String wijk,
            String categorie,
            String op,
            Integer uur,
            String bron,
            boolean nieuw) {
        em.createNativeQuery("insert into feit_overlastmelding (melding, op, buurt_code, wijk_code, indeling, groep,"
                        + " categorie, bron, actie, nieuw, uur) select " + van + " + i, date '" + op + "', 'BU', '"
                        + wijk
                        + "', 2024, split_part('" + categorie + "', '/', 1), '" + categorie + "', '" + bron
                        + "', 'NIETS', " + nieuw + ", " + uur + " from generate_series(1, " + aantal + ") i")
                .executeUpdate();
    }

    private static void proef(BiConsumer<Straatcijfers, EntityManager> werk) {
        Testdatabase.proef(em -> werk.accept(new Testobjecten(em, KLOK).maak(Straatcijfers.class), em));
    }

    @Test
    void een_keuze_staat_in_de_volgorde_van_het_telraam() {
        assertThat(new Straatkeuze(2026, "WK001400", "afval").codes()).isEqualTo(List.of("WK001400", "afval", ""));
    }
}
