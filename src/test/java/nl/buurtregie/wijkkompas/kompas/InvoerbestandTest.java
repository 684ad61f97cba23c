package nl.buurtregie.wijkkompas.kompas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.Regel;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file with figures of others: what is read, and what is said of the rest. */
class InvoerbestandTest {

    private static final String GOED =
            "groen;Groen in de buurt;Deel dat tevreden is.;%;1;Basismonitor;Fysieke leefomgeving;Groen en verkeer;10;"
                    + "WIJK;WK001400;2024;61,5";
    private static final Invoerkennis KENNIS = new Invoerkennis(
            Set.of("ol_hotspots"),
            List.of(
                    new Kompasthema("groen-en-verkeer", "Groen en verkeer", Kwadrant.FYSIEK, List.of()),
                    new Kompasthema("gezondheid", "Gezondheid", Kwadrant.LEVEN, List.of())),
            Map.of(
                    Niveau.BUURT, Set.of(),
                    Niveau.WIJK, Set.of("WK001400", "WK001401"),
                    Niveau.KOMPASWIJK, Set.of("k-7"),
                    Niveau.STADSDEEL, Set.of(),
                    Niveau.GEMEENTE, Set.of("GM0014")),
            2025);

    @Test
    void een_regel_met_alles_erop_is_een_cijfer_met_zijn_definitie() {
        Invoerbestand bestand = Invoerbestand.lees(Invoercellen.KOP + "\n" + GOED + "\n", KENNIS);
        assertThat(bestand.fouten()).isEmpty();
        assertThat(bestand.regels()).singleElement().satisfies(regel -> {
            assertThat(regel.waarde()).isEqualByComparingTo("61.5");
            assertThat(regel.niveau()).isEqualTo(Niveau.WIJK);
            assertThat(regel.jaar()).isEqualTo(2024);
        });
        assertThat(bestand.definities().get("groen")).satisfies(een -> {
            assertThat(een.thema()).isEqualTo("groen-en-verkeer");
            assertThat(een.indicator().richting()).isEqualTo(1);
        });
    }

    /** "Unicode text" of Excel. */
    @Test
    void met_tabs_ertussen_is_een_komma_van_de_decimalen() {
        String tekst = (Invoercellen.KOP + "\n" + GOED + "\n" + GOED.replace("WK001400", "WK001401"))
                .replace(';', '\t')
                .replace("61,5", "1.234");
        Invoerbestand bestand = Invoerbestand.lees(tekst.replaceFirst("1\\.234", "61,525"), KENNIS);
        assertThat(bestand.regels()).singleElement().satisfies(een -> assertThat(een.waarde())
                .isEqualByComparingTo("61.525"));
        assertThat(bestand.fouten())
                .extracting(Invoerfout::waarom)
                .singleElement()
                .asString()
                .contains("of 1,234");
    }

    @Test
    void komma_en_punt_een_leeg_cijfer_en_een_korte_regel_mogen() {
        String tekst = "\uFEFF" + GOED.replace(';', ',').replace("61,5", "61.5") + "\r\n"
                + "groen,,,,,,,,,GEMEENTE,gm0014,2024,\"58,25\"\r\ngroen,,,,,,,,,kompaswijk,k-7,2024,\r\n";
        Invoerbestand bestand = Invoerbestand.lees(tekst, KENNIS);
        assertThat(bestand.fouten()).isEmpty();
        assertThat(bestand.regels()).extracting(Invoerregel::gebied).containsExactly("WK001400", "GM0014", "k-7");
        assertThat(bestand.regels().get(1).waarde()).isEqualByComparingTo("58.25");
        assertThat(bestand.regels().get(2).waarde()).isNull();
    }

    @ParameterizedTest
    @Regel({"K1.5", "K1.6", "K1.8", "K1.9", "K1.10", "K1.11"})
    @CsvSource({
        "groen;,Groen!;,a–z",
        "groen;,ol_hotspots;,van Buurtregie zelf",
        "Groen in de buurt;,;,Vul naam in",
        "Deel dat tevreden is.,<b>,Vul definitie in",
        "%;1;,%;2;,Schrijf bij richting 1",
        ";10;,;tien;,Schrijf bij volgorde",
        "Groen en verkeer,Gezondheid,staat niet in kwadrant",
        "WIJK,PROVINCIE,Schrijf bij niveau",
        "WK001400,WK001499,Wij kennen geen",
        "2024,2026,Schrijf een jaar van 1990",
        "2024,tweeduizend,Schrijf een jaar van 1990",
        "'61,5','1.061,5',is geen getal",
        "'61,5',veel,is geen getal",
        "'61,5',1.234,'kan 1234 zijn of 1,234'",
        "'61,5',-12.500,'kan -12500 zijn of -12,500'"
    })
    void een_regel_die_niet_klopt_zegt_wat_er_anders_moet(String wat, String wordt, String zin) {
        Invoerbestand bestand = Invoerbestand.lees(GOED.replace(wat, wordt), KENNIS);
        assertThat(bestand.regels()).isEmpty();
        assertThat(bestand.geweigerd()).isEqualTo(1);
        assertThat(bestand.fouten()).singleElement().satisfies(fout -> {
            assertThat(fout.regel()).isEqualTo(1);
            assertThat(fout.waarom()).contains(zin);
        });
    }

    @ParameterizedTest
    @CsvSource({"0.125, 0.125", "12.34, 12.34", "1234.567, 1234.567", "'1,234', 1.234"})
    void een_punt_die_niet_bij_duizend_kan_staan_mag(String cel, String waarde) {
        Invoerbestand bestand = Invoerbestand.lees(GOED.replace("61,5", cel), KENNIS);
        assertThat(bestand.regels()).singleElement().satisfies(regel -> assertThat(regel.waarde())
                .isEqualByComparingTo(waarde));
        String kommas = GOED.replace(";", "\",\"").replaceFirst("^|$", "\"").concat("\"");
        assertThat(Invoerbestand.lees(kommas, KENNIS).fouten()).isEmpty();
        assertThat(Invoerbestand.lees(kommas.replace("61,5", "1.234"), KENNIS).fouten())
                .isEmpty();
        assertThat(Invoerbestand.lees(kommas.replace("61,5", "1,234"), KENNIS).fouten())
                .singleElement()
                .satisfies(fout -> assertThat(fout.waarom()).contains("kan 1234 zijn of 1.234"));
    }

    @Test
    @Regel({"K1.3", "K1.4", "K1.7"})
    void dubbel_anders_en_te_kort_wordt_geweigerd_met_het_nummer_van_de_regel() {
        Invoerbestand bestand = Invoerbestand.lees(
                GOED + "\n" + GOED + "\n" + GOED.replace("WK001400", "WK001401").replace("Deel dat", "Aantal dat")
                        + "\ngroen;1\n",
                KENNIS);
        assertThat(bestand.regels()).hasSize(1);
        assertThat(bestand.fouten()).extracting(Invoerfout::regel).containsExactly(2L, 3L, 4L);
        assertThat(bestand.fouten())
                .extracting(Invoerfout::waarom)
                .satisfiesExactly(
                        een -> assertThat(een).contains("staat er al"),
                        een -> assertThat(een).contains("is anders dan op een eerdere regel"),
                        een -> assertThat(een).contains("13 cellen"));
    }

    @ParameterizedTest
    @Regel("K1.1")
    @CsvSource({"'',minstens één regel", "caf\uFFFD,UTF-8", "'\"open',aanhalingsteken"})
    void wat_geen_bestand_met_cijfers_is_wordt_geweigerd(String tekst, String zin) {
        assertThatThrownBy(() -> Invoerbestand.lees(tekst, KENNIS))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(zin);
    }

    @Test
    @Regel("K1.2")
    void een_te_lang_bestand_wordt_geweigerd() {
        for (String lang : List.of("x;1\n".repeat(150_001), "x" + ";".repeat(3_000_000))) {
            assertThatThrownBy(() -> Invoerbestand.lees(lang, KENNIS))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("150.000");
        }
    }
}
