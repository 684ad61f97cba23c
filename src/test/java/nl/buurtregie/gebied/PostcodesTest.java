package nl.buurtregie.gebied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.gebied.postcode.LeesPostcodes;
import nl.buurtregie.gebied.postcode.Postcodelijst;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

class PostcodesTest {

    private static final String GOED = """
            Postcode;van;tot;buurt
            9741 ab;1;21;BU00140000
            9741AB;22;99999;140001
            "9742CD";BU00140001

            9743EF,7,140000
            """;

    @Test
    void een_adres_vindt_zijn_buurt_ook_als_een_postcode_in_twee_buurten_ligt() {
        proef((lees, lijst) -> {
            assertThat(lijst.stand()).isEmpty();
            assertThat(lees.lees(GOED, "Fenna Kooi")).isEqualTo(new LeesPostcodes.Verslag(4, 0, java.util.List.of()));
            assertThat(lijst.buurt("9741AB", 21)).map(Buurt::code).contains("BU00140000");
            assertThat(lijst.buurt("9741AB", 22)).map(Buurt::code).contains("BU00140001");
            assertThat(lijst.buurt("9742CD", 99_999)).map(Buurt::code).contains("BU00140001");
            assertThat(lijst.buurt("9743EF", 7)).map(Buurt::code).contains("BU00140000");
            assertThat(lijst.buurt("9743EF", 8)).isEmpty();
            assertThat(lijst.buurt("1012AB", 1)).isEmpty();
            assertThat(lijst.stand()).hasValueSatisfying(nu -> {
                assertThat(nu.door()).isEqualTo("Fenna Kooi");
                assertThat(nu.regels()).isEqualTo(4);
            });
        });
    }

    @Test
    @Regel({"G1.1", "G1.2", "G1.3"})
    void een_fout_in_een_regel_houdt_alles_tegen_en_het_verslag_noemt_elke_regel() {
        proef((lees, lijst) -> {
            lees.lees(GOED, "Fenna Kooi");
            String fout = """
                    postcode;van;tot;buurt
                    9799ZX;1;99;BU00140000
                    0123AB;BU00140000
                    9799ZY;9;3;BU00140000
                    9799ZY;a;BU00140000
                    9799ZY;BU03630000
                    9799ZX;99;120;BU00140001
                    9799ZX
                    9799ZY;Selwerd
                    9799ZX;5;5;BU00140000
                    """;
            LeesPostcodes.Verslag verslag = lees.lees(fout, "Fenna Kooi");
            assertThat(verslag.fouten().stream().map(een -> een.regel() + " " + een.waarom()))
                    .containsExactly(
                            "3 Schrijf de postcode als 9741AB.",
                            "4 Het laatste huisnummer is lager dan het eerste.",
                            "5 Schrijf een huisnummer van 1 tot en met 99999, zonder letter.",
                            "6 Buurt BU03630000 is niet een van onze buurten.",
                            "7 Regel 2 gaat over hetzelfde huisnummer van 9799ZX. Haal er één weg.",
                            "8 Zet op de regel een postcode, eventueel huisnummers, en een buurtcode.",
                            "9 Schrijf de buurtcode van het CBS, zoals BU00140101.",
                            "10 Regel 2 gaat over hetzelfde huisnummer van 9799ZX. Haal er één weg.");
            assertThat(lijst.buurt("9799ZX", 5)).isEmpty();
            assertThat(lijst.buurt("9741AB", 21)).isPresent();
        });
    }

    /** As CBS gives them (pc6hnr), in the ways it wrote them over the years. */
    @Test
    @Regel({"G1.1", "G1.2", "G1.4"})
    void van_de_lijst_van_het_cbs_blijven_de_adressen_van_de_eigen_gemeente_over() {
        proef((lees, lijst) -> {
            String cbs = """
                    PC6;Huisnummer;Buurt2023;Wijk2023;Gemeente2023
                    9741AB;1;140000;1400;14
                    9741AB;3;140001;1400;14
                    1011AB;105;3630403;36304;363
                    """;
            assertThat(lees.lees(cbs, "Fenna Kooi")).isEqualTo(new LeesPostcodes.Verslag(2, 1, java.util.List.of()));
            assertThat(lijst.buurt("9741AB", 3)).map(Buurt::code).contains("BU00140001");
            assertThat(lijst.buurt("9741AB", 2)).isEmpty();
            assertThat(lees.lees(
                            "pc6,Huisnummer,buurt2024,wijk2024,gemeente2024\n"
                                    + "\"9742CD\",7,\"BU00140000\",\"WK001400\",\"GM0014\"\n"
                                    + "\"1011AB\",105,\"BU03630403\",\"WK036304\",\"GM0363\"\n",
                            "Fenna Kooi"))
                    .isEqualTo(new LeesPostcodes.Verslag(1, 1, java.util.List.of()));
            assertThat(lijst.buurt("9742CD", 7)).map(Buurt::code).contains("BU00140000");

            assertThat(lees.lees("9742CD;7;149999;1499;14\n9741AB;1;21;BU00140000;\n", "Fenna Kooi").fouten().stream()
                            .map(een -> een.regel() + " " + een.waarom()))
                    .containsExactly(
                            "1 Buurt BU00149999 is niet een van onze buurten.",
                            "2 Schrijf in de vijfde kolom de gemeentecode van het CBS, zoals GM0014.");
            assertThatThrownBy(() -> lees.lees("1011AB;105;3630403;36304;363\n", "Fenna Kooi"))
                    .hasMessageContaining("andere gemeenten");
            assertThat(lijst.buurt("9742CD", 7)).as("nothing changed").isPresent();
        });
    }

    @Test
    @Regel("G1.4")
    void een_leeg_bestand_haalt_de_lijst_niet_weg() {
        proef((lees, lijst) -> {
            lees.lees(GOED, "Fenna Kooi");
            assertThatThrownBy(() -> lees.lees("\uFEFFpostcode;buurt\n\n", "Fenna Kooi"))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, nee -> assertThat(nee.rule()).isEqualTo("G1.4"));
            assertThatThrownBy(() -> lees.lees("x\n".repeat(400_001), "Fenna Kooi"))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("400.000");
            assertThat(lijst.buurt("9741AB", 21)).isPresent();
        });
    }

    @Test
    void een_nieuwe_lijst_komt_in_de_plaats_van_de_oude_hoe_lang_ook() {
        proef((lees, lijst) -> {
            lees.lees(GOED, "Fenna Kooi");
            String lang = IntStream.rangeClosed(1, 12_001)
                    .mapToObj(nummer -> "9799ZX;" + nummer + ";BU00140001")
                    .collect(Collectors.joining("\r\n"));
            assertThat(lees.lees(lang, "Fenna Kooi").regels()).isEqualTo(12_001);
            assertThat(lijst.buurt("9799ZX", 12_001)).isPresent();
            assertThat(lijst.buurt("9741AB", 21)).isEmpty();
        });
    }

    private interface Werk {
        void doe(LeesPostcodes lees, Postcodelijst lijst);
    }

    private static void proef(Werk werk) {
        Testdatabase.proef(em -> {
            Testobjecten objecten = new Testobjecten(em, Clock.systemUTC());
            werk.doe(objecten.maak(LeesPostcodes.class), objecten.maak(Postcodelijst.class));
        });
    }
}
