package nl.buurtregie.gebied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class GrenzenTest {

    /** Points whose place is published in both: the towers of Amersfoort, Amsterdam and Groningen. */
    @Test
    void rd_wordt_wgs84_tot_op_een_meter() {
        isOngeveer(Rijksdriehoek.naarWgs84(155_000, 463_000), 5.387206, 52.155174);
        isOngeveer(Rijksdriehoek.naarWgs84(120_700.723, 487_525.502), 4.883526, 52.374533);
        isOngeveer(Rijksdriehoek.naarWgs84(233_883.131, 582_065.167), 6.568201, 53.219383);
    }

    private static void isOngeveer(Coordinate punt, double lon, double lat) {
        assertThat(punt.x).isCloseTo(lon, within(0.000015));
        assertThat(punt.y).isCloseTo(lat, within(0.00001));
    }

    @Test
    void met_grenzen_ligt_een_plek_waar_de_lijn_omheen_ligt() {
        Importproef.proef(proef -> {
            proef.metProefstad();
            Gebieden gebieden = proef.maak(Gebieden.class);
            assertThat(gebieden.bij(6.53, 53.205))
                    .as("het dichtstbijzijnde midden")
                    .map(Buurt::code)
                    .contains("BU00149002");
            proef.neem(Importsoort.GRENZEN, 2025, Niveau.BUURT, Proefgebied.grenzen());
            assertThat(gebieden.bij(6.53, 53.205)).as("buiten elke grens").isEmpty();
            assertThat(gebieden.bij(6.5205, 53.205))
                    .as("in een kier")
                    .map(Buurt::code)
                    .contains("BU00149002");
            assertThat(gebieden.bij(6.5001, 53.2199)).map(Buurt::code).contains("BU00149001");
            assertThat(gebieden.bij(6.51, 53.21))
                    .as("op de hoek van vier")
                    .map(Buurt::code)
                    .contains("BU00140000");
            assertThat(gebieden.bij(-999, 999)).isEmpty();
        });
    }

    @Test
    void grenzen_maken_van_de_kaart_een_echte_kaart() {
        Importproef.proef(proef -> {
            proef.metProefstad().neem(Importsoort.GRENZEN, 2025, Niveau.BUURT, Proefgebied.grenzen());
            Vlakken vlakken = proef.maak(Vlakken.class);
            assertThat(vlakken.geschat(2025)).isFalse();
            assertThat(vlakken.geschat(2024)).isTrue();
            Geometry eerste = vlakken.van(2025, Niveau.BUURT).get("BU00140000");
            assertThat(eerste.getArea()).isCloseTo(1e-4, within(1e-9));
            assertThat(vlakken.van(2025, Niveau.WIJK)).hasSize(2).allSatisfy((code, wijk) -> {
                assertThat(wijk.getArea()).as("twee buurten samen").isCloseTo(2e-4, within(1e-9));
                assertThat(wijk.getNumGeometries()).isEqualTo(1);
            });
            assertThat(vlakken.van(2025, Niveau.KOMPASWIJK)).isEmpty();
            proef.neem(Importsoort.KOPPELING, 2025, Niveau.KOMPASWIJK, Proefgebied.koppeling());
            assertThat(vlakken.van(2025, Niveau.KOMPASWIJK)).containsOnlyKeys("K0", "K1");
            assertThat(vlakken.geoJson(2025, Niveau.KOMPASWIJK)).contains("\"naam\":\"Kompaswijk 1\"");
        });
    }

    @Test
    void elke_kaart_is_goede_geojson_geschat_of_niet() {
        Importproef.proef(proef -> {
            Vlakken vlakken = proef.maak(Vlakken.class);
            Buurtvlakken buurtvlakken = proef.maak(Buurtvlakken.class);
            assertThat(Geojsonkeuring.regels("{\"type\":\"FeatureCollection\",\"features\":[{}]}"))
                    .as("de keuring keurt ook af")
                    .isNotEmpty();
            assertThat(Geojsonkeuring.regels(buurtvlakken.geojson())).isEmpty();
            assertThat(buurtvlakken.geschat()).isTrue();
            assertThat(vlakken.van(2024, Niveau.WIJK)).hasSize(20);
            assertThat(Geojsonkeuring.regels(vlakken.geoJson(2024, Niveau.WIJK)))
                    .isEmpty();
            proef.metProefstad().neem(Importsoort.GRENZEN, 2025, Niveau.BUURT, Proefgebied.grenzen());
            assertThat(buurtvlakken.geschat()).isFalse();
            assertThat(Geojsonkeuring.regels(buurtvlakken.geojson())).isEmpty();
            assertThat(Geojsonkeuring.regels(vlakken.geoJson(2025, Niveau.GEMEENTE)))
                    .isEmpty();
            assertThat(Geojsonkeuring.regels(vlakken.geoJson(1999, Niveau.WIJK)))
                    .isEmpty();
        });
    }

    /** A line of a hundred steps of a metre between the first and the third: drawn straight, for both in the same way. */
    @Test
    void om_te_tekenen_heeft_een_grens_minder_punten_en_houden_buren_dezelfde_lijn() {
        Importproef.proef(proef -> {
            proef.metProefstad();
            List<double[]> kartel = new ArrayList<>();
            for (int i = 1; i < 100; i++) {
                kartel.add(new double[] {6.51 + i % 2 * 0.00002, 53.2 + i * 0.0001});
            }
            List<double[]> west = new ArrayList<>(List.of(new double[] {6.5, 53.2}, new double[] {6.51, 53.2}));
            west.addAll(kartel);
            west.addAll(List.of(new double[] {6.51, 53.21}, new double[] {6.5, 53.21}, new double[] {6.5, 53.2}));
            Collections.reverse(kartel);
            List<double[]> oost = new ArrayList<>(List.of(
                    new double[] {6.51, 53.2}, new double[] {6.52, 53.2}, new double[] {6.52, 53.21}, new double[] {
                        6.51, 53.21
                    }));
            oost.addAll(kartel);
            oost.add(new double[] {6.51, 53.2});
            proef.neem(
                    Importsoort.GRENZEN,
                    2025,
                    Niveau.BUURT,
                    Proefgebied.verzameling(
                            "",
                            List.of(
                                    Proefgebied.vlak(0, Proefgebied.punten(west.toArray(double[][]::new))),
                                    Proefgebied.vlak(1, Proefgebied.ring(1)),
                                    Proefgebied.vlak(2, Proefgebied.punten(oost.toArray(double[][]::new))),
                                    Proefgebied.vlak(3, Proefgebied.ring(3)))));
            Map<String, Geometry> vlakken = proef.maak(Vlakken.class).van(2025, Niveau.BUURT);
            Geometry een = vlakken.get("BU00140000");
            Geometry ander = vlakken.get("BU00149002");
            assertThat(een.getNumPoints()).isLessThan(20);
            assertThat(een.intersection(ander).getArea()).isZero();
            assertThat(een.union(ander).getArea()).isCloseTo(2e-4, within(1e-9));
            assertThat(een.union(ander).getNumGeometries()).isEqualTo(1);
        });
    }

    @Test
    void rond_een_paar_middens_is_er_altijd_een_kaart() {
        Coordinate een = new Coordinate(6.5, 53.2);
        Coordinate twee = new Coordinate(6.52, 53.2);
        Coordinate drie = new Coordinate(6.54, 53.2);
        assertThat(Cellen.rond(Map.of())).isEmpty();
        assertThat(Cellen.rond(Map.of("A", een))).containsOnlyKeys("A");
        assertThat(Cellen.rond(Map.of("A", een, "B", twee))).containsOnlyKeys("A", "B");
        assertThat(Cellen.rond(Map.of("A", een, "B", twee, "C", drie)))
                .as("op een rij")
                .containsOnlyKeys("A", "B", "C")
                .allSatisfy((code, cel) -> assertThat(cel.isEmpty()).isFalse());
        assertThat(Cellen.rond(Map.of("A", een, "B", new Coordinate(een)))).containsOnlyKeys("A");
    }

    @Test
    void grenzen_in_rd_komen_op_dezelfde_plek_terecht() {
        Importproef.proef(proef -> {
            proef.metProefstad();
            assertThat(proef.stelVoor(Importsoort.GRENZEN, 2025, Niveau.BUURT, Proefgebied.grenzenRd("")))
                    .hasSize(4)
                    .allMatch(fout -> fout.contains("Een punt ligt niet in Nederland"));
            proef.neem(Importsoort.GRENZEN, 2025, Niveau.BUURT, Proefgebied.grenzenRd(Proefgebied.RD));
            Gebieden gebieden = proef.maak(Gebieden.class);
            assertThat(gebieden.bij(6.56820, 53.21938))
                    .as("de Martinitoren")
                    .map(Buurt::code)
                    .contains("BU00140000");
            assertThat(gebieden.bij(6.58, 53.22)).map(Buurt::code).contains("BU00149001");
        });
    }

    @Test
    @Regel({"G6.3", "G6.4", "G6.5", "G6.7"})
    void elk_gebied_dat_niet_kan_zegt_waarom() {
        Importproef.proef(proef -> {
            proef.metProefstad();
            String open = Proefgebied.punten(new double[][] {{6.5, 53.2}, {6.51, 53.2}, {6.51, 53.21}, {6.5, 53.21}});
            String achtje = Proefgebied.punten(
                    new double[][] {{6.5, 53.2}, {6.51, 53.21}, {6.51, 53.2}, {6.5, 53.21}, {6.5, 53.2}});
            String spanje = Proefgebied.punten(new double[][] {{-3.7, 40.4}, {-3.6, 40.4}, {-3.6, 40.5}, {-3.7, 40.4}});
            String goed = Proefgebied.vlak(3, Proefgebied.ring(3));
            assertThat(proef.stelVoor(
                            Importsoort.GRENZEN,
                            2025,
                            Niveau.BUURT,
                            Proefgebied.verzameling(
                                    "",
                                    List.of(
                                            Proefgebied.vlak(0, open),
                                            Proefgebied.vlak(1, achtje),
                                            Proefgebied.vlak(2, spanje),
                                            goed,
                                            goed,
                                            goed.replace("BU00149003", "BU00140001"),
                                            goed.replace("buurtcode", "nummer"),
                                            goed.replace("Polygon", "Point"),
                                            "{\"type\":\"Feature\"}",
                                            Proefgebied.vlak(1, "")
                                                    .replace(
                                                            "Polygon\",\"coordinates\":[[]]",
                                                            "MultiPolygon\",\"coordinates\":[]")))))
                    .containsExactly(
                            "Gebied 1 (BU00140000): De grens sluit niet: het laatste punt van een ring is gelijk aan het eerste.",
                            "Gebied 2 (BU00149001): De grens kruist of raakt zichzelf bij 6.505 53.205. Teken hem daar opnieuw.",
                            "Gebied 3 (BU00149002): Een punt ligt niet in Nederland: -3.7 40.4. Schrijf lon en lat, of zet bij crs dat het RD is.",
                            "Gebied 5 (BU00149003): BU00149003 staat er al. Haal er één weg.",
                            "Gebied 6 (BU00140001): BU00140001 is niet een van de gebieden van 2025. Haal het weg.",
                            "Gebied 7: Geef het gebied een code: buurtcode, statcode of code.",
                            "Gebied 8 (BU00149003): BU00149003 staat er al. Haal er één weg.",
                            "Gebied 9: Dit gebied is niet te lezen: geef het een code en een grens.",
                            "Gebied 10 (BU00149001): Een grens is een Polygon of een MultiPolygon.");
            assertThat(proef.stelVoor(
                            Importsoort.GRENZEN, 2025, Niveau.BUURT, Proefgebied.verzameling("", List.of(goed))))
                    .containsExactly("Er mist iets: Zet ook deze gebieden erin: BU00140000, BU00149001, BU00149002.");
        });
    }

    @Test
    @Regel({"G6.1", "G6.2", "G6.6", "G6.7"})
    void een_bestand_zonder_grenzen_wordt_geweigerd() {
        Importproef.proef(proef -> {
            proef.metProefstad();
            for (String geen : List.of(
                    "buurtcode;naam",
                    "[]",
                    "{\"type\":\"FeatureCollection\"",
                    "{\"type\":\"Feature\"}",
                    "{\"type\":\"FeatureCollection\"}",
                    "{\"type\":\"FeatureCollection\",\"features\":[1]}",
                    "{\"type\":\"FeatureCollection\",\"features\":" + "[".repeat(100_000))) {
                weigert(proef, "G6.1", Niveau.BUURT, geen);
            }
            weigert(
                    proef,
                    "G6.2",
                    Niveau.BUURT,
                    Proefgebied.verzameling(Proefgebied.RD.replace("28992", "3857"), List.of()));
            weigert(proef, "G6.7", Niveau.STADSDEEL, Proefgebied.grenzen());
            weigert(
                    proef,
                    "G6.6",
                    Niveau.BUURT,
                    "{\"type\":\"FeatureCollection\",\"features\":[" + "{},".repeat(700_000) + "{}]}");
            assertThat(proef.stelVoor(
                            Importsoort.GRENZEN,
                            2025,
                            Niveau.BUURT,
                            Proefgebied.verzameling("", List.of(Proefgebied.vlak(0, Proefgebied.kartels(300_001))))))
                    .singleElement()
                    .asString()
                    .contains("meer dan 300.000 punten");
        });
    }

    private static void weigert(Importproef proef, String regel, Niveau niveau, String bestand) {
        assertThatThrownBy(() -> proef.stelVoor(Importsoort.GRENZEN, 2025, niveau, bestand))
                .isInstanceOfSatisfying(
                        RuleViolation.class, nee -> assertThat(nee.rule()).isEqualTo(regel));
    }
}
