package nl.buurtregie.wijkkompas.kompas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.NeemIndicatorOver;
import org.junit.jupiter.api.Test;

/** Figures of others on a real database: all or nothing, and newer ones come instead of older. */
class LeesInvoerTest {

    private static final Ik ANALIST = new Ik(7, "Ina Wever", Set.of(Rol.ANALIST));
    private static final String KOP =
            "proef_groen;Groen;Deel dat tevreden is.;%;1;Basismonitor;FYSIEK;Groen en verkeer;10;";

    @Test
    void wat_binnenkomt_staat_in_het_kompas_en_nieuw_komt_in_de_plaats_van_oud() {
        proef((objecten, em) -> {
            LeesInvoer lees = objecten.maak(LeesInvoer.class);
            Invoerwaarden waarden = objecten.maak(Invoerwaarden.class);
            lees.lees(ANALIST, "Eerste", KOP + "WIJK;WK001400;2023;50\n" + KOP + "WIJK;WK001400;2024;60\n");
            lees.lees(ANALIST, "Tweede", KOP + "WIJK;WK001400;2024;65\nproef_groen;;;;;;;;;GEMEENTE;GM0014;2024;\n");
            assertThat(waarden.reeks("proef_groen", "WK001400").values())
                    .extracting(een -> een.waarde().intValue())
                    .containsExactly(50, 65);
            assertThat(waarden.van(2024, Niveau.WIJK, null)
                            .get("proef_groen")
                            .get("GM0014")
                            .isEr())
                    .isFalse();
            assertThat(objecten.maak(Kompasindeling.class).themas(null))
                    .anySatisfy(thema -> assertThat(thema.indicatoren()).contains("proef_groen"));
            assertThat(objecten.maak(Invoerschrift.class).blad(0, 5))
                    .extracting(Invoerschrift.Invoerbericht::bestand)
                    .startsWith("Tweede", "Eerste");
            assertThat(tel(em, "kompaswaarde where code = 'proef_groen'"))
                    .as("wat er was, blijft bewaard")
                    .isEqualTo(4);
        });
    }

    /** Of another meaning, too: what stood there before is there again as it was. */
    @Test
    void een_bestand_dat_een_vergissing_was_gaat_weg_en_wat_eerder_kwam_telt_weer() {
        proef((objecten, em) -> {
            LeesInvoer lees = objecten.maak(LeesInvoer.class);
            Invoerwaarden waarden = objecten.maak(Invoerwaarden.class);
            lees.lees(ANALIST, "Goed", KOP + "WIJK;WK001400;2024;60\n");
            lees.lees(ANALIST, "Mis", KOP.replace("tevreden", "boos") + "WIJK;WK001400;2024;6\n");
            Invoerschrift.Invoerbericht mis =
                    objecten.maak(Invoerschrift.class).blad(0, 1).get(0);
            HaalInvoerWeg weg = objecten.maak(HaalInvoerWeg.class);
            assertThat(weg.haalWeg(ANALIST, mis.id())).isTrue();
            assertThat(getallen(waarden.van("proef_groen", 2024, Niveau.WIJK))).isEqualTo(Map.of("WK001400", 60));
            assertThat(waarden.begrip("proef_groen", 2024).orElseThrow().definitie())
                    .contains("tevreden");
            assertThat(objecten.maak(Invoerschrift.class).blad(0, 1))
                    .extracting(Invoerschrift.Invoerbericht::bestand)
                    .containsExactly("Goed");
            assertThat(tel(em, "beveiligingslog where wat = 'FIGURES_TAKEN' and toelichting = 'cijfers: 1'"))
                    .isEqualTo(1);
            assertThat(weg.haalWeg(ANALIST, mis.id())).as("a second time").isFalse();
        });
    }

    @Test
    void met_een_vergissing_gaan_ook_haar_codes_en_haar_plek_weg() {
        proef((objecten, em) -> {
            LeesInvoer lees = objecten.maak(LeesInvoer.class);
            Invoerschrift schrift = objecten.maak(Invoerschrift.class);
            lees.lees(ANALIST, "Goed", KOP + "WIJK;WK001400;2024;60\n");
            String anders = KOP.replace("FYSIEK;Groen en verkeer;10", "LEVEN;Gezondheid;5")
                    .replace(";Groen;", ";Mis;");
            lees.lees(
                    ANALIST,
                    "Mis",
                    anders + "WIJK;WK001400;2024;60\n" + anders.replace("proef_groen", "proef_gron")
                            + "WIJK;WK001400;2024;60\n");
            assertThat(plek(objecten, "proef_groen")).containsExactly("gezondheid");
            assertThat(plek(objecten, "proef_gron")).containsExactly("gezondheid");
            assertThat(schrift.aantal()).isEqualTo(2);
            assertThat(schrift.blad(1, 1))
                    .extracting(Invoerschrift.Invoerbericht::bestand)
                    .containsExactly("Goed");
            objecten.maak(HaalInvoerWeg.class)
                    .haalWeg(ANALIST, schrift.blad(0, 1).get(0).id());
            assertThat(plek(objecten, "proef_groen")).containsExactly("groen-en-verkeer");
            assertThat(plek(objecten, "proef_gron")).isEmpty();
            assertThat(plek(objecten, "ol_pct_binnen_termijn")).as("ours").containsExactly("openbare-ruimte");
            assertThat(objecten.maak(Invoerwaarden.class).genoemd())
                    .as("on the map, and as a leaf without a figure")
                    .extracting(een -> een.code() + " " + een.naam())
                    .containsExactly("proef_groen Groen");
        });
    }

    @Test
    void waar_het_programma_van_hiervoor_geen_plek_schreef_telt_wat_het_wel_schreef() {
        proef((objecten, em) -> {
            objecten.maak(LeesInvoer.class).lees(ANALIST, "Een", KOP + "WIJK;WK001400;2024;60\n");
            em.createNativeQuery("update kompasinvoerdeel set thema = null, volgorde = null")
                    .executeUpdate();
            assertThat(plek(objecten, "proef_groen")).isEmpty();
            em.createNativeQuery("insert into kompasplek values ('proef_groen', 'wonen', 10)")
                    .executeUpdate();
            assertThat(plek(objecten, "proef_groen")).containsExactly("wonen");
        });
    }

    private static List<String> plek(Testobjecten objecten, String code) {
        return objecten.maak(Kompasindeling.class).themas(null).stream()
                .filter(een -> een.indicatoren().contains(code))
                .map(Kompasthema::code)
                .toList();
    }

    @Test
    void een_andere_uitleg_is_een_nieuwe_versie_en_dezelfde_niet() {
        proef((objecten, em) -> {
            LeesInvoer lees = objecten.maak(LeesInvoer.class);
            lees.lees(ANALIST, "Een", KOP + "WIJK;WK001400;2024;60\n");
            lees.lees(ANALIST, "Twee", KOP + "WIJK;WK001400;2024;61\n");
            assertThat(tel(em, "indicator where code = 'proef_groen'")).isEqualTo(1);
            lees.lees(ANALIST, "Drie", KOP.replace("tevreden", "blij") + "WIJK;WK001400;2024;61\n");
            assertThat(tel(em, "indicator where code = 'proef_groen'")).isEqualTo(2);
        });
    }

    @Test
    void wat_een_bestand_niet_noemt_blijft_staan() {
        proef((objecten, em) -> {
            LeesInvoer lees = objecten.maak(LeesInvoer.class);
            Invoerwaarden waarden = objecten.maak(Invoerwaarden.class);
            lees.lees(ANALIST, "Wijken", KOP + "WIJK;WK001400;2024;60\n" + KOP + "WIJK;WK001401;2024;70\n");
            lees.lees(ANALIST, "Stad", KOP + "GEMEENTE;GM0014;2024;64\n");
            String ander = KOP.replace("Basismonitor", "Basismonitor, verbeterd");
            lees.lees(ANALIST, "Verbetering", ander + "WIJK;WK001401;2024;72\n");
            assertThat(getallen(waarden.van("proef_groen", 2024, Niveau.WIJK)))
                    .isEqualTo(Map.of("WK001400", 60, "WK001401", 72, "GM0014", 64));
            assertThat(waarden.begrippen(2024, null).get("proef_groen").bron()).isEqualTo("Basismonitor, verbeterd");
            lees.lees(ANALIST, "Leeg", KOP + "WIJK;WK001401;2024;\n");
            assertThat(waarden.van(2024, Niveau.WIJK, null)
                            .get("proef_groen")
                            .get("WK001401")
                            .isEr())
                    .as("an empty figure says that there is none")
                    .isFalse();
        });
    }

    @Test
    void elk_jaar_houdt_zijn_uitleg_en_een_andere_vervangt_het_jaar() {
        proef((objecten, em) -> {
            LeesInvoer lees = objecten.maak(LeesInvoer.class);
            Invoerwaarden waarden = objecten.maak(Invoerwaarden.class);
            String blij = KOP.replace("tevreden", "blij");
            for (int jaar : new int[] {2021, 2022, 2023}) {
                lees.lees(
                        ANALIST,
                        "Oud",
                        KOP + "WIJK;WK001400;" + jaar + ";50\n" + KOP + "WIJK;WK001401;" + jaar + ";55\n");
            }
            lees.lees(ANALIST, "Nieuw", blij + "WIJK;WK001400;2023;60\n" + blij + "WIJK;WK001400;2024;61\n");
            assertThat(waarden.begrip("proef_groen", 2022).orElseThrow().definitie())
                    .contains("tevreden");
            assertThat(waarden.begrip("proef_groen", 2023).orElseThrow().definitie())
                    .contains("blij");
            assertThat(waarden.breuken("proef_groen")).containsExactly(2023);
            assertThat(getallen(waarden.van("proef_groen", 2023, Niveau.WIJK)))
                    .as("two meanings never beside each other")
                    .isEqualTo(Map.of("WK001400", 60));
            assertThat(waarden.reeks("proef_groen", "WK001400").values())
                    .extracting(een -> een.waarde().intValue())
                    .containsExactly(50, 50, 60, 61);
            assertThat(waarden.jaren("proef_groen", Niveau.WIJK)).containsExactly(2024, 2023, 2022, 2021);
            assertThat(waarden.begrip("proef_groen", 2019)).isEmpty();
        });
    }

    private static Map<String, Integer> getallen(Map<String, Kompascijfer> cijfers) {
        return cijfers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, een -> een.getValue().waarde().intValue()));
    }

    @Test
    void een_foute_regel_houdt_alles_tegen() {
        proef((objecten, em) -> {
            LeesInvoer.Verslag verslag = objecten.maak(LeesInvoer.class)
                    .lees(ANALIST, "Half goed", KOP + "WIJK;WK001400;2024;60\n" + KOP + "WIJK;WK009999;2024;60\n");
            assertThat(verslag.geweigerd()).isEqualTo(1);
            assertThat(tel(em, "kompasinvoer")).isZero();
            assertThat(tel(em, "kompaswaarde")).isZero();
            assertThat(tel(em, "indicator where code = 'proef_groen'")).isZero();
        });
    }

    @Test
    @Regel({"K1.12", "I2.1"})
    void zonder_naam_of_onder_een_code_van_ons_komt_niets_binnen() {
        proef((objecten, em) -> {
            assertThatThrownBy(() -> objecten.maak(LeesInvoer.class).lees(ANALIST, " ", KOP))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("een naam");
            assertThatThrownBy(() -> objecten.maak(NeemIndicatorOver.class)
                            .neemOver(
                                    ANALIST,
                                    List.of(new Indicator.Ingevoerd("ol_hotspots", "Hotspots", "x", "%", 1, "wij"))))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("van Buurtregie zelf");
        });
    }

    private static void proef(BiConsumer<Testobjecten, EntityManager> werk) {
        Testdatabase.proef(
                em -> werk.accept(new Testobjecten(em, new Schuifklok(Instant.parse("2026-03-12T09:00:00Z"))), em));
    }

    private static int tel(EntityManager em, String wat) {
        return ((Number) em.createNativeQuery("select count(*) from " + wat).getSingleResult()).intValue();
    }
}
