package nl.buurtregie.wijkkompas.kompas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.kompas.Kompasblad;
import nl.buurtregie.wijkkompas.kompas.Kompascijfers;
import nl.buurtregie.wijkkompas.kompas.Kompasstof;
import nl.buurtregie.wijkkompas.kompas.LeesInvoer;
import nl.buurtregie.wijkkompas.programma.Programmawereld;
import nl.buurtregie.wijkkompas.publicatie.Cijfers;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;
import nl.buurtregie.wijkkompas.uitvoer.Bron;
import org.junit.jupiter.api.Test;

class KompaslezerTest {

    @Test
    void elke_wijk_staat_naast_haar_eigen_gemeente() {
        Programmawereld.proef(wereld -> {
            wereld.tweeGemeenten();
            wereld.publicatie(2025);
            Kompasgebieden gebieden =
                    wereld.maak(Kompaslezer.class).lees("2025").orElseThrow();
            assertThat(gebieden.gemeente("WK001400")).isEqualTo("GM0014");
            assertThat(gebieden.gemeente("WK001401")).isEqualTo("GM0018");
            assertThat(gebieden.isNaast(gebieden.gebied("WK001400"), gebieden.gebied("WK001402")))
                    .isTrue();
            assertThat(gebieden.isNaast(gebieden.gebied("WK001400"), gebieden.gebied("WK001401")))
                    .as("of another city")
                    .isFalse();
            Kompasstof stof = wereld.maak(Kompascijfers.class)
                    .stof(
                            gebieden.publicatie(),
                            2025,
                            gebieden.gebied("WK001401").niveau(),
                            "GM0014");
            Kompasstof daar = gebieden.naast("WK001401", stof);
            assertThat(daar.gemeente()).isEqualTo("GM0018");
            assertThat(daar.cijfers().get("bb_zaken_1000")).containsOnlyKeys("GM0018");
        });
    }

    @Test
    void van_een_jaar_telt_de_versie_die_het_laatst_is_goedgekeurd() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2023, 2025, 1, "2026-03-12");
            wereld.publicatie(2024, 2024, 2, "2026-06-01");
            Kompaslezer lezer = wereld.maak(Kompaslezer.class);
            assertThat(lezer.lees("2024").orElseThrow().publicatie().nummer()).isEqualTo("2024.2");
            assertThat(lezer.lees("2025").orElseThrow().publicatie().nummer()).isEqualTo("2025.1");
        });
    }

    @Test
    void een_verbetering_van_minder_jaren_komt_overal_alleen_voor_die_jaren_in_de_plaats() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2023, 2025, 1, "2026-03-12");
            wereld.publicatie(2025, 2025, 2, "2026-06-01");
            Kompasgebieden gebieden =
                    wereld.maak(Kompaslezer.class).lees("2024").orElseThrow();
            assertThat(gebieden.jaren()).containsExactly(2025, 2024, 2023);
            assertThat(gebieden.publicatie().nummer()).isEqualTo("2025.1");
            assertThat(wereld.maak(Kompascijfers.class).reeks(gebieden.geldig(), "bb_zaken_1000", "GM0014", true))
                    .containsOnlyKeys(2023, 2024, 2025);
            assertThat(wereld.maak(Cijfers.class)
                            .geldend(gebieden.geldig(), "bb_zaken_1000", Niveau.GEMEENTE, "GM0014", null))
                    .extracting(een ->
                            een.cijfer().periode() + " " + een.publicatie().nummer())
                    .containsExactly("2023 2025.1", "2024 2025.1", "2025 2025.2");
            Publicaties publicaties = wereld.maak(Publicaties.class);
            assertThat(publicaties.nieuwste().orElseThrow().nummer()).isEqualTo("2025.2");
            assertThat(Publicaties.geldtVoor(gebieden.geldig(), gebieden.publicatie()))
                    .containsExactly(2023, 2024);
        });
    }

    @Test
    void wie_intrekt_leest_wat_er_daarna_geldt_en_wie_kijkt_leest_waarom() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2024, 2024, 1, "2025-03-12");
            wereld.publicatie(2024, 2025, 1, "2026-03-12");
            Publicaties publicaties = wereld.maak(Publicaties.class);
            assertThat(publicaties.zonder(publicaties.get("2025.1")).toString())
                    .startsWith("{2024=Optional[")
                    .endsWith("2025=Optional.empty}");
            assertThat(publicaties.zonder(publicaties.get("2024.1")))
                    .as("holds for no year")
                    .isEmpty();
            wereld.trekIn("2025.1", "Een wijk was vergeten");
            Kompasgebieden gebieden = wereld.maak(Kompaslezer.class).lees(null).orElseThrow();
            assertThat(gebieden.publicatie().nummer()).isEqualTo("2024.1");
            assertThat(wijk(wereld, gebieden).bron())
                    .isEqualTo(
                            "De cijfers over 2025 zijn ingetrokken. De reden: Een wijk was vergeten. Cijfers over 2024,"
                                    + " versie 2024.1.");
            wereld.trekIn("2024.1", "Ook fout.");
            assertThat(wereld.maak(Kompaslezer.class).lees(null)).isEmpty();
            assertThat(wereld.maak(Kompaslezer.class).waaromNiet()).endsWith("De reden: Een wijk was vergeten.");
            assertThat(wereld.maak(Bron.class).stand(publicaties.get("2024.1")))
                    .isEqualTo(new Bron.Stand("ingetrokken", "Ook fout.", List.of()));
        });
    }

    @Test
    void cijfers_van_anderen_gaan_openbaar_met_de_versie_die_erna_is_goedgekeurd() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2025);
            leesIn(wereld, "2026-11-24", "Kwaliteit van leven;Gezondheid");
            Kompascijfers cijfers = wereld.maak(Kompascijfers.class);
            Publicatie eerste = wereld.maak(Publicaties.class).get("2025.1");
            Kompasstof stof = cijfers.stof(eerste, 2025, Niveau.WIJK, "GM0014");
            assertThat(stof.cijfers().get("proef")).as("staff see it").containsKey("WK001400");
            assertThat(cijfers.nogNietOpenbaar(eerste, stof)).containsExactly("Proefcijfer");
            assertThat(cijfers.openbaar(eerste, 2025, Niveau.WIJK, "GM0014").cijfers())
                    .doesNotContainKey("proef");
            assertThat(thema(wereld)).as("no leaf with the words of the file").isEmpty();
            wereld.publicatie(2025, 2025, 2, "2026-12-01");
            Publicatie tweede = wereld.maak(Publicaties.class).get("2025.2");
            assertThat(cijfers.openbaar(tweede, 2025, Niveau.WIJK, "GM0014").cijfers())
                    .containsKey("proef");
            assertThat(cijfers.nogNietOpenbaar(tweede, stof)).isEmpty();
            assertThat(thema(wereld)).containsExactly("Gezondheid");
            leesIn(wereld, "2026-12-04", "FYSIEK;Woningen");
            assertThat(thema(wereld)).as("what is public does not move").containsExactly("Gezondheid");
            wereld.publicatie(2025, 2025, 3, "2026-12-08");
            assertThat(thema(wereld)).containsExactly("Woningen");
        });
    }

    private static void leesIn(Programmawereld wereld, String dag, String plek) {
        LeesInvoer lees = wereld.maak(LeesInvoer.class);
        Testobjecten.zet(lees, "clock", Clock.fixed(Instant.parse(dag + "T09:00:00Z"), SharedClock.ZONE));
        lees.lees(
                new Ik(2, "Ina Wever", Set.of(Rol.ANALIST)),
                "Monitor",
                "proef;Proefcijfer;Wat er telt.;%;1;monitor;" + plek + ";90;WIJK;WK001400;2025;51\n");
    }

    /** Where everybody sees the figure of others on the page of the wijk. */
    private static List<String> thema(Programmawereld wereld) {
        Kompasgebieden gebieden = wereld.maak(Kompaslezer.class).lees("2025").orElseThrow();
        Kompasstof stof = wereld.maak(Kompascijfers.class).openbaar(gebieden.publicatie(), 2025, Niveau.WIJK, "GM0014");
        return new Wijkbeeld(gebieden, stof)
                .maak("WK001400").kwadranten().stream()
                        .flatMap(een -> een.themas().stream())
                        .filter(een -> een.cijfers().stream()
                                .anyMatch(cijfer -> cijfer.naam().equals("Proefcijfer")))
                        .map(WijkView.Thema::naam)
                        .toList();
    }

    private static WijkView wijk(Programmawereld wereld, Kompasgebieden gebieden) {
        Kompasstof stof = wereld.maak(Kompascijfers.class)
                .stof(gebieden.publicatie(), gebieden.jaren().get(0), Niveau.WIJK, "GM0014");
        return new Wijkbeeld(gebieden, stof).maak("WK001400");
    }

    @Test
    void wat_gepubliceerd_is_houdt_zijn_woorden_ook_als_een_versie_van_eerder_geldt() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2025);
            wereld.herzie("bb_zaken_1000", "Andere naam", LocalDate.of(2025, 1, 1), true);
            Kompasgebieden gebieden =
                    wereld.maak(Kompaslezer.class).lees("2025").orElseThrow();
            Kompascijfers cijfers = wereld.maak(Kompascijfers.class);
            Indicator begrip = cijfers.stof(gebieden.publicatie(), 2025, Niveau.WIJK, "GM0014")
                    .indicatoren()
                    .get("bb_zaken_1000");
            assertThat(begrip.versie()).isEqualTo(1);
            Kompasblad blad = new Kompasblad("", begrip.versie(), "", "", 0, true, null, null, "", null);
            assertThat(cijfers.breuken("bb_zaken_1000", blad)).isEmpty();
        });
    }

    @Test
    @Functie("KOM-18")
    void een_andere_termijn_breekt_ook_de_reeks_in_het_kompas() {
        Programmawereld.proef(wereld -> {
            wereld.andereTermijn("afval/grofvuil", "2025-05-12", 2);
            Kompascijfers cijfers = wereld.maak(Kompascijfers.class);
            Kompasblad blad = new Kompasblad("", 1, "", "", 0, true, null, null, "", null);
            assertThat(cijfers.breuken("ol_pct_binnen_termijn", blad)).containsExactly(2025);
            assertThat(cijfers.breuken("ol_pct_zelf_opgelost", blad)).isEmpty();
        });
    }
}
